package org.hallkeeper.hall.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.StaffDetails;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.hall.StaffRow;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.Failure;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;

/** What a person does at the staff register, from the button to the word that it is done. */
final class StaffWork implements StaffActs {

    private final StaffRegister register;
    private final StatusLine statusLine;
    private final Supplier<Dialogs> dialogs;
    private final StaffImport imports;
    private final Texts texts = ScreenTexts.beside(StaffWork.class);
    private final StaffScreen screen;
    private final ScreenWork work;
    private boolean isSaving;

    StaffWork(Composite parent, StaffRegister register, Background background, StatusLine statusLine, Supplier<Dialogs> dialogs,
            StaffImport imports, Consumer<Boolean> onModified) {
        this.register = register;
        this.statusLine = statusLine;
        this.dialogs = dialogs;
        this.imports = imports;
        screen = new StaffScreen(parent, this, this::choose, onModified);
        work = background.of(screen.control());
        screen.enableImport(imports.isThere());
        screen.show(Optional.empty());
    }

    @Override
    public void refresh() {
        boolean alsoVoided = screen.isShowingVoided();
        work.runLatest(texts.get("reading"), progress -> read(alsoVoided), this::arrived);
    }

    private List<StaffRow> read(boolean alsoVoided) {
        List<StaffRow> rows = new ArrayList<>(register.all());
        if (alsoVoided)
            rows.addAll(register.voided());
        return rows;
    }

    /** A form that somebody is filling in is left alone: saving it will tell if the record has changed. */
    private void arrived(List<StaffRow> rows) {
        screen.fill(rows);
        if (screen.form().isModified())
            return;
        screen.form().base().flatMap(base -> rows.stream().filter(row -> row.member().id() == base.member().id()).findFirst())
                .ifPresent(row -> screen.show(Optional.of(row)));
    }

    private void choose(StaffRow row) {
        if (isSame(row))
            return;
        if (mayLeaveForm())
            screen.show(Optional.of(row));
        else
            screen.selectFormRow();
    }

    private boolean isSame(StaffRow row) {
        return screen.form().base().map(base -> base.member().id() == row.member().id()).orElse(false);
    }

    private boolean mayLeaveForm() {
        return !screen.form().isModified() || dialogs.get().confirm(texts.get("leave.title"), texts.get("leave.question"), texts.get("leave.act"));
    }

    @Override
    public void begin() {
        if (!mayLeaveForm())
            return;
        screen.show(Optional.empty());
        screen.form().setFocus();
    }

    @Override
    public void revert() {
        screen.show(screen.form().base());
    }

    @Override
    public void save() {
        if (!screen.form().isPhoneComplete())
            return;
        StaffDetails mine = screen.form().details();
        Locale locale = Locale.getDefault();
        screen.form().base().ifPresentOrElse(base -> store(() -> register.change(base, mine, locale), this::saved),
                () -> store(() -> register.register(mine, locale), this::saved));
    }

    private void saved(StaffRow row) {
        show(row, "saved");
    }

    @Override
    public void voidRecord(String reason) {
        screen.form().base().ifPresent(base -> store(() -> register.voidRecord(base, reason, Locale.getDefault()), row -> show(row, "voided")));
    }

    @Override
    public void restore() {
        screen.form().base().ifPresent(base -> store(() -> register.restore(base, Locale.getDefault()), row -> show(row, "restored")));
    }

    private void show(StaffRow row, String done) {
        screen.show(Optional.of(row));
        statusLine.show(texts.get(done, row.member().name()));
        refresh();
    }

    private void store(Supplier<SaveResult<StaffRow>> act, Consumer<StaffRow> then) {
        if (isSaving)
            return;
        screen.buttons().complain("");
        isSaving = true;
        work.run(texts.get("saving"), progress -> act.get(), result -> ended(result, then), thrown -> {
            isSaving = false;
            Failure.of(thrown).show(dialogs.get());
        });
    }

    /** @return whether the form holds nothing unsaved any more */
    boolean saveNow() {
        save();
        Display display = screen.control().getDisplay();
        while (isSaving) {
            if (!display.readAndDispatch())
                display.sleep();
        }
        return !screen.form().isModified();
    }

    private void ended(SaveResult<StaffRow> result, Consumer<StaffRow> then) {
        isSaving = false;
        switch (result) {
        case SaveResult.Saved<StaffRow> saved -> then.accept(saved.value());
        case SaveResult.Invalid<StaffRow> invalid -> screen.complain(invalid.problems());
        case SaveResult.Refused<StaffRow> refused -> screen.buttons().complain(refused.reason());
        case SaveResult.Conflict<StaffRow> conflict -> settle(conflict);
        }
    }

    /** Either side can be chosen; what is not chosen was shown. */
    private void settle(SaveResult.Conflict<StaffRow> conflict) {
        StaffRow theirs = conflict.theirs();
        StaffDetails mine = conflict.mine().details();
        if (!theirs.voided() && dialogs.get().confirm(texts.get("conflict.title"), new StaffConflict(conflict).text(), texts.get("conflict.act")))
            store(() -> register.change(theirs, mine, Locale.getDefault()), this::saved);
        else
            show(theirs, "kept");
    }

    @Override
    public void importList() {
        imports.open();
    }

    void setFocus() {
        screen.setFocus();
    }
}
