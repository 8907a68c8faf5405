package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.duty.RosterEditing;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.RosterPlace;
import org.hallkeeper.duty.ui.entry.Entry;
import org.hallkeeper.duty.ui.grid.Cell;
import org.hallkeeper.duty.ui.grid.GridActions;
import org.hallkeeper.duty.ui.month.MonthBar;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.background.Failure;

/** What a person does at the duty table, from the key or button to the word that it is done. */
final class Rostering implements GridActions, MonthBar.Acts {

    private final Surroundings around;
    private final Texts texts = ScreenTexts.beside(Rostering.class);
    private final Sheet sheet;
    private final RosterScreen screen;
    private final RosterDesk desk;
    private YearMonth month;

    Rostering(Composite parent, Surroundings around) {
        this.around = around;
        sheet = new Sheet(around.clock(), texts.get("remark"));
        screen = new RosterScreen(parent, sheet, this);
        desk = new RosterDesk(around.background().of(screen.control()), around::edit, around.calendar());
        screen.bar().enable(around.neighbours().canImport(), around.neighbours().canPreview(), around.neighbours().canEditHall());
    }

    RosterScreen screen() {
        return screen;
    }

    Optional<Snapshot> snapshot() {
        return sheet.snapshot().filter(shown -> shown.month().month().equals(month));
    }

    @Override
    public void show(YearMonth wanted) {
        month = wanted;
        screen.notice().clear();
        screen.announce(wanted);
        reload();
    }

    /** Something was changed elsewhere. */
    void reload() {
        desk.read(month, texts.get("reading", month.getYear(), month.getMonthValue()), this::arrived, this::failed);
    }

    private void arrived(Snapshot snapshot) {
        if (!snapshot.month().month().equals(month))
            return;
        sheet.show(snapshot);
        screen.show(snapshot, around.neighbours().canImport());
        around.onHistory().accept(snapshot);
    }

    private void failed(Throwable thrown) {
        Failure.of(thrown).show(around.dialogs().get());
    }

    void beginBlank() {
        screen.begin(month);
        snapshot().ifPresent(this::arrived);
        screen.setFocus();
    }

    @Override
    public Entry entryOf(int column) {
        if (sheet.isRemark(column))
            return Entry.PLAIN;
        return snapshot().<Entry>map(shown -> new PeopleEntry(shown.names())).orElse(Entry.PLAIN);
    }

    @Override
    public void type(Cell cell, String text) {
        RosterPlace place = sheet.place(cell);
        Entry entry = entryOf(cell.column());
        String complaint = entry.complaint(text);
        if (complaint.isEmpty())
            send(place, entry.tidied(text));
        else
            keep(place, text, complaint);
    }

    /** The text stays in the cell as it was typed; nothing is stored. */
    private void keep(RosterPlace place, String text, String complaint) {
        sheet.refuse(place, text, complaint);
        screen.notice().show(complaint);
        screen.refreshGrid();
        say(complaint);
    }

    private void send(RosterPlace place, String tidied) {
        sheet.send(place, tidied);
        screen.refreshGrid();
        attempt(new Attempt(editing -> editing.type(place, tidied), () -> sheet.settle(place), why -> sheet.refuse(place, tidied, why),
                problems -> problems.getFirst().what(), this::wantsMine));
    }

    @Override
    public void clear(List<Cell> cells) {
        List<RosterPlace> places = cells.stream().map(sheet::place).toList();
        places.forEach(sheet::settle);
        attempt(editing -> editing.clear(places));
    }

    @Override
    public void paste(Cell corner, List<List<String>> block) {
        RosterPlace place = sheet.place(corner);
        attempt(editing -> editing.paste(place, block));
    }

    @Override
    public void fillDown(Cell upperLeft, Cell lowerRight) {
        RosterPlace first = sheet.place(upperLeft);
        RosterPlace last = sheet.place(lowerRight);
        attempt(editing -> editing.fillDown(first, last));
    }

    @Override
    public void giveUp(Cell cell) {
        sheet.settle(sheet.place(cell));
        screen.notice().clear();
        screen.refreshGrid();
    }

    @Override
    public void undo() {
        snapshot().flatMap(Snapshot::undo).ifPresent(label -> walkHistory(RosterEditing::undo, label));
    }

    @Override
    public void redo() {
        snapshot().flatMap(Snapshot::redo).ifPresent(label -> walkHistory(RosterEditing::redo, label));
    }

    private void walkHistory(Function<RosterEditing, SaveResult<RosterMonth>> step, String label) {
        attempt(new Attempt(step, () -> say(label), why -> { }, this::sentence, conflict -> {
            screen.notice().show(texts.get("undo.impossible"));
            return false;
        }));
    }

    private void attempt(Function<RosterEditing, SaveResult<RosterMonth>> act) {
        attempt(new Attempt(act, () -> { }, why -> { }, this::sentence, this::wantsMine));
    }

    private void attempt(Attempt attempt) {
        screen.notice().clear();
        desk.act(month, texts.get("saving"), attempt.act(), done -> ended(attempt, done), thrown -> {
            attempt.refused().accept(Failure.of(thrown).sentence());
            failed(thrown);
        });
    }

    private void ended(Attempt attempt, RosterDesk.Done done) {
        switch (done.result()) {
        case SaveResult.Saved<RosterMonth> saved -> attempt.settled().run();
        case SaveResult.Invalid<RosterMonth> invalid -> refuse(attempt, attempt.wording().apply(invalid.problems()));
        case SaveResult.Refused<RosterMonth> refused -> refuse(attempt, refused.reason());
        case SaveResult.Conflict<RosterMonth> conflict -> settle(attempt, conflict);
        }
        arrived(done.now());
    }

    private void refuse(Attempt attempt, String why) {
        attempt.refused().accept(why);
        screen.notice().show(why);
        say(why);
    }

    private void settle(Attempt attempt, SaveResult.Conflict<RosterMonth> conflict) {
        if (attempt.wantsAgain().test(conflict))
            attempt(attempt);
        else
            attempt.settled().run();
    }

    private boolean wantsMine(SaveResult.Conflict<RosterMonth> conflict) {
        return around.dialogs().get().confirm(texts.get("conflict.title"), new ConflictQuestion(conflict).text(), texts.get("conflict.act"));
    }

    /** Where and why the first cell of a block cannot be stored, and how many more. */
    private String sentence(List<Problem> problems) {
        String first = problems.getFirst().line();
        return problems.size() == 1 ? texts.get("problem.one", first) : texts.get("problem.more", first, problems.size());
    }

    @Override
    public void typing(boolean isTyping) {
        around.onTyping().accept(isTyping);
    }

    /**
     * Hands on what stands in the editor and waits until it is stored.
     *
     * @return false when it cannot stand; the editor says why
     */
    boolean finish() {
        if (!screen.commitEditor())
            return false;
        Display display = screen.control().getDisplay();
        while (!desk.isIdle()) {
            if (!display.readAndDispatch())
                display.sleep();
        }
        return true;
    }

    @Override
    public void say(String sentence) {
        around.statusLine().show(sentence);
    }

    @Override
    public void showPreviousMonth() {
        show(month.minusMonths(1));
    }

    @Override
    public void showNextMonth() {
        show(month.plusMonths(1));
    }

    @Override
    public void showToday() {
        if (!screen.moveToToday())
            show(YearMonth.from(around.clock().today()));
    }

    @Override
    public void showKeys() {
        screen.showKeys();
    }

    @Override
    public void importTable() {
        around.neighbours().importTable(month);
    }

    @Override
    public void preview() {
        around.neighbours().preview(month);
    }

    @Override
    public void editHall() {
        around.neighbours().editHall();
    }

    @Override
    public void toggleCounts() {
        screen.toggleCounts();
    }
}
