package org.hallkeeper.report.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hallkeeper.core.progress.Progress;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.report.ReportFormat;
import org.hallkeeper.report.ReportResult;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.dialog.FileChoice;

/** Keeps a paper as a file: as PDF exactly what is looked at, as a web page the same report made anew. */
final class PaperSaving {

    /** Signs that no file name may have on some system. */
    private static final String UNFIT = "[\\\\/:*?\"<>|]";

    private final PaperMaking making;
    private final ScreenWork work;
    private final StatusLine statusLine;
    private final Texts texts = ScreenTexts.beside(PaperSaving.class);

    PaperSaving(PaperMaking making, ScreenWork work, StatusLine statusLine) {
        this.making = making;
        this.work = work;
        this.statusLine = statusLine;
    }

    /** Asks where to and writes in the background. */
    void save(Paper paper, ReportAddress address, String title, Dialogs dialogs) {
        FileChoice choice = new FileChoice(texts.get("saveTitle"), title.replaceAll(UNFIT, "-") + ".pdf",
                List.of(new FileChoice.Kind(texts.get("pdfFile"), "*.pdf"), new FileChoice.Kind(texts.get("htmlFile"), "*.html")));
        dialogs.chooseFileToSave(choice).flatMap(chosen -> named(chosen, dialogs)).ifPresent(target -> work.run(texts.get("saving", title),
                progress -> write(paper, address, target, progress), problem -> tell(target, problem, dialogs)));
    }

    /** With an ending; the dialog has asked whether to replace the file as it was typed, not the one with the ending. */
    private Optional<Path> named(Path chosen, Dialogs dialogs) {
        String name = chosen.getFileName().toString();
        if (ReportFormat.ofFileName(name).isPresent())
            return Optional.of(chosen);
        Path target = chosen.resolveSibling(name + ".pdf");
        boolean keeps = Files.exists(target)
                && !dialogs.confirm(texts.get("saveTitle"), texts.get("replaceQuestion", target.getFileName()), texts.get("replace"));
        return keeps ? Optional.empty() : Optional.of(target);
    }

    /** A sentence when it did not work. */
    private Optional<String> write(Paper paper, ReportAddress address, Path target, Progress progress) {
        if (ReportFormat.ofFileName(target.toString()).filter(format -> format != ReportFormat.PDF).isPresent())
            return made(making.render(address, ReportFormat.HTML, target, progress), target);
        try {
            FileWriting.write(target, paper.pdf());
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(texts.get("unwritable", target));
        }
    }

    private static Optional<String> made(ReportResult result, Path target) {
        return switch (result) {
            case ReportResult.Rendered rendered -> Optional.empty();
            case ReportResult.Refused refused -> Optional.of(PaperMaking.sentence(refused, target));
        };
    }

    private void tell(Path target, Optional<String> problem, Dialogs dialogs) {
        problem.ifPresentOrElse(sentence -> dialogs.problem(sentence, ""), () -> statusLine.show(texts.get("saved", target)));
    }
}
