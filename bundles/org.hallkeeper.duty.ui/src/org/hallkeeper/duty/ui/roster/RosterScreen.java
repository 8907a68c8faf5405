package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.post.Post;
import org.hallkeeper.duty.DutyCount;
import org.hallkeeper.duty.RosterMonth;
import org.hallkeeper.duty.ui.grid.RosterGrid;
import org.hallkeeper.duty.ui.month.MonthBar;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** The widgets of the duty table: buttons, grid, counts, and what to do while a month is empty. */
final class RosterScreen {

    /** Narrower than this, in heights of a line, the counts would push the posts out of sight. */
    private static final double ROOM_FOR_COUNTS = 75;

    private final Sheet sheet;
    private final Composite page;
    private final MonthBar bar;
    private final Notice notice;
    private final Composite body;
    private final Composite stage;
    private final StackLayout front = new StackLayout();
    private final RosterGrid grid;
    private final EmptyMonth empty;
    private final CountsPanel counts;
    private final Set<YearMonth> begun = new HashSet<>();
    private Optional<RosterMonth> shown = Optional.empty();
    private boolean wantsFocus;
    private Optional<Boolean> countsWanted = Optional.empty();

    RosterScreen(Composite parent, Sheet sheet, Rostering acts) {
        this.sheet = sheet;
        page = WidgetKey.set(new Composite(parent, SWT.NONE), "duty.roster");
        GridLayout rows = Spacing.of(page).grid(1);
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        bar = new MonthBar(page, acts);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        notice = new Notice(page);
        body = new Composite(page, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout sides = Spacing.of(page).grid(2);
        sides.horizontalSpacing = 0;
        body.setLayout(sides);
        stage = new Composite(body, SWT.NONE);
        stage.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stage.setLayout(front);
        grid = new RosterGrid(stage, sheet, acts);
        empty = new EmptyMonth(stage, acts);
        counts = new CountsPanel(body);
        counts.control().setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
        showCounts(false);
    }

    Composite control() {
        return page;
    }

    MonthBar bar() {
        return bar;
    }

    Notice notice() {
        return notice;
    }

    /** The month is being read. */
    void announce(YearMonth month) {
        bar.show(month, "");
    }

    /** From now on the month has a grid, even if nobody is on duty in it. */
    void begin(YearMonth month) {
        begun.add(month);
    }

    void show(Snapshot snapshot, boolean canImport) {
        RosterMonth month = snapshot.month();
        Optional<RosterMonth> before = shown;
        shown = Optional.of(month);
        if (!month.isEmpty())
            begin(month.month());
        bar.show(month.month(), month.state().label(Locale.getDefault()));
        bar.showProvisional(snapshot.isProvisional());
        bar.offerHistory(snapshot.undo(), snapshot.redo());
        counts.show(DutyCount.of(month), snapshot.names());
        empty.show(month.month(), canImport);
        bringToFront(begun.contains(month.month()));
        if (before.filter(old -> old.month().equals(month.month())).isEmpty())
            grid.showNewMonth();
        else if (!names(before.get().posts()).equals(names(month.posts())))
            grid.refreshPosts();
        else
            grid.refresh();
    }

    private static List<String> names(List<Post> posts) {
        return posts.stream().map(Post::name).toList();
    }

    private void bringToFront(boolean hasGrid) {
        boolean takeFocus = wantsFocus || isFocusInside();
        front.topControl = hasGrid ? grid.control() : empty.control();
        // the layout may be deferred, and what is not visible cannot have the focus
        front.topControl.setVisible(true);
        stage.layout();
        showCounts(hasGrid && countsWanted.orElseGet(this::isRoomForCounts));
        if (takeFocus && !grid.isEditing())
            setFocus();
    }

    private boolean isFocusInside() {
        for (var control = page.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == stage)
                return true;
        }
        return false;
    }

    private boolean isRoomForCounts() {
        return page.getClientArea().width >= Spacing.of(page).ems(ROOM_FOR_COUNTS);
    }

    void toggleCounts() {
        wantCounts(!counts.control().getVisible());
    }

    void wantCounts(boolean wanted) {
        countsWanted = Optional.of(wanted);
        showCounts(wanted && front.topControl == grid.control());
    }

    /** Empty as long as the user leaves it to the width of the window. */
    Optional<Boolean> countsWanted() {
        return countsWanted;
    }

    private void showCounts(boolean visible) {
        counts.control().setVisible(visible);
        ((GridData) counts.control().getLayoutData()).exclude = !visible;
        bar.showCountsAs(visible);
        body.layout();
    }

    void refreshGrid() {
        grid.refresh();
    }

    /** @return false when another month is on the screen */
    boolean moveToToday() {
        for (int row = 0; row < sheet.days().size(); row++) {
            if (sheet.isToday(row)) {
                grid.moveTo(row);
                return true;
            }
        }
        return false;
    }

    void showKeys() {
        new KeysOverlay().open(stage);
    }

    boolean commitEditor() {
        return grid.commitEditor();
    }

    boolean isEditing() {
        return grid.isEditing();
    }

    /** Before the month has been read there is nothing to give the focus to; it follows then. */
    void setFocus() {
        wantsFocus = front.topControl == null;
        if (front.topControl == empty.control())
            empty.setFocus();
        else if (!wantsFocus)
            grid.setFocus();
    }
}
