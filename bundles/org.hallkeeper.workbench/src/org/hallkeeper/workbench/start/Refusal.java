package org.hallkeeper.workbench.start;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.command.ExitStatus;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.store.OpenResult;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.LockHolder;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.dialog.PlainDialog;
import org.hallkeeper.ui.dialog.ProblemReport;

/**
 * Why the workbench does not work in a data folder, in the words of a person.
 *
 * @param sentence    what is the matter
 * @param nextStep    what to do about it, or what has been done
 * @param report      for support; may be empty
 * @param needsDialog whether a window has to say it; not when the window that is already open has come to the front
 */
public record Refusal(String sentence, String nextStep, String report, boolean needsDialog, int exitStatus) implements DatabaseOpening.Outcome {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HallClock.ZONE);

    /** Empty when the database is open. */
    static Optional<Refusal> of(OpenResult result, DataFolder folder) {
        return switch (result) {
            case OpenResult.Opened opened -> Optional.empty();
            case OpenResult.InUse inUse -> Optional.of(inUse(inUse, folder));
            case OpenResult.Refused refused -> Optional.of(refused(refused, folder));
        };
    }

    static Refusal ofDefect(Throwable defect) {
        Texts texts = ScreenTexts.beside(Refusal.class);
        return new Refusal(texts.get("defect"), texts.get("defect.nextStep"), ProblemReport.of(defect), true, ExitStatus.NO_DATABASE.code());
    }

    private static Refusal inUse(OpenResult.InUse inUse, DataFolder folder) {
        Texts texts = ScreenTexts.beside(Refusal.class);
        LockHolder holder = inUse.holder();
        String sentence = texts.get("inUse", folder.root(), holder.user(), holder.host(), holder.pid(), MINUTE.format(holder.since()));
        if (inUse.activated())
            return new Refusal(sentence, texts.get("inUse.activated"), "", false, ExitStatus.DONE.code());
        return new Refusal(sentence, texts.get("inUse.nextStep"), "", true, ExitStatus.NO_DATABASE.code());
    }

    private static Refusal refused(OpenResult.Refused refused, DataFolder folder) {
        Texts texts = ScreenTexts.beside(Refusal.class);
        String key = key(refused.reason());
        String report = refused.reason() + System.lineSeparator() + folder.root();
        return new Refusal(texts.get(key, folder.root()), texts.get(key + ".nextStep"), report, true, ExitStatus.NO_DATABASE.code());
    }

    private static String key(OpenResult.Reason reason) {
        return switch (reason) {
            case FOLDER_NOT_WRITABLE -> "folderNotWritable";
            case NOT_A_DATABASE -> "notADatabase";
            case LATER_VERSION -> "laterVersion";
            case CHECKSUM_DIFFERS -> "checksumDiffers";
            case UPGRADE_FAILED -> "upgradeFailed";
            case DAMAGED -> "damaged";
        };
    }

    /** Says it on stderr, for whoever started the program from a terminal, and if need be in a dialog. */
    public void tell(Supplier<Display> display) {
        System.err.println(sentence + " " + nextStep);
        System.err.flush();
        if (needsDialog)
            show(display.get());
    }

    private void show(Display display) {
        Texts texts = ScreenTexts.beside(Refusal.class);
        Shell front = display.getActiveShell();
        new PlainDialog(front, new PlainDialog.Content(texts.get("title"), sentence + "\n\n" + nextStep, texts.get("leave"), "", report)).open();
    }
}
