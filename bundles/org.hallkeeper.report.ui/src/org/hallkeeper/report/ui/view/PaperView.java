package org.hallkeeper.report.ui.view;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.hallkeeper.report.ui.paper.Hit;
import org.hallkeeper.report.ui.paper.Hits;
import org.hallkeeper.report.ui.paper.PageSize;
import org.hallkeeper.report.ui.paper.Paper;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The pages of a paper, one below the other, to scroll through and to enlarge. */
public final class PaperView {

    private final Canvas canvas;
    private final PageTiles tiles;
    private final Spacing spacing;
    private final Runnable moved;
    private List<PageSize> pages = List.of();
    private PageStack stack = new PageStack(List.of(), 1, 0, 0);
    private Zoom zoom = new Zoom.FitWidth();
    private Hits hits = Hits.NONE;
    /** The page asked for; the last ones may be too short to reach the top of the window. */
    private OptionalInt asked = OptionalInt.empty();

    /** @param moved told when another page is seen or the zoom has changed */
    public PaperView(Composite parent, ScreenWork work, Runnable moved) {
        this.moved = moved;
        canvas = CssClass.FRAME.on(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL));
        spacing = Spacing.of(canvas);
        tiles = new PageTiles(canvas, work);
        PagePainter painter = new PagePainter(canvas, tiles);
        canvas.addPaintListener(e -> painter.paint(e.gc, stack, origin(), hits));
        canvas.addListener(SWT.Resize, e -> arrange());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> scrolled());
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> scrolled());
        new ViewKeys(this).listen(canvas);
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows another paper, on the page that was looked at. */
    public void show(Paper paper) {
        int page = page();
        pages = paper.pages();
        hits = Hits.NONE;
        tiles.of(paper);
        arrange();
        goTo(Math.min(page, pages.size() - 1));
    }

    /** Shows nothing. */
    public void clear() {
        pages = List.of();
        hits = Hits.NONE;
        stack = new PageStack(List.of(), 1, 0, 0);
        changed();
    }

    public Zoom zoom() {
        return zoom;
    }

    /** How large the pages are now; 100 is the size of the paper. */
    public int percent() {
        return ZoomSteps.percent(stack.scale());
    }

    public void zoom(Zoom wanted) {
        zoom = wanted;
        arrange();
    }

    /** The page that is looked at, counted from 0. */
    public int page() {
        return asked.orElseGet(() -> stack.pageSeen(origin().y, canvas.getClientArea().height));
    }

    public int pageCount() {
        return pages.size();
    }

    public void goTo(int page) {
        if (pages.isEmpty())
            return;
        int wanted = Math.clamp(page, 0, pages.size() - 1);
        canvas.getVerticalBar().setSelection(stack.topOf(wanted));
        asked = OptionalInt.of(wanted);
        changed();
    }

    /** Marks places and scrolls to the one looked at. */
    public void mark(Hits found) {
        hits = found;
        found.current().ifPresent(this::reveal);
        canvas.redraw();
    }

    private void reveal(Hit hit) {
        Rectangle window = canvas.getClientArea();
        Rectangle place = PagePainter.onScreen(hit.boxes().getFirst(), stack.place(hit.page()), stack.scale(), new Point(0, 0));
        Point origin = origin();
        Rectangle seen = new Rectangle(origin.x, origin.y, window.width, window.height);
        if (!seen.contains(place.x, place.y) || !seen.contains(place.x + place.width, place.y + place.height))
            scrollTo(place.x - (window.width - place.width) / 2, place.y - window.height / 3);
    }

    void scrollBy(int x, int y) {
        Point origin = origin();
        scrollTo(origin.x + x, origin.y + y);
    }

    int windowHeight() {
        return canvas.getClientArea().height;
    }

    int line() {
        return spacing.ems(3);
    }

    private void scrollTo(int x, int y) {
        canvas.getHorizontalBar().setSelection(x);
        canvas.getVerticalBar().setSelection(y);
        scrolled();
    }

    private void scrolled() {
        asked = OptionalInt.empty();
        changed();
    }

    private void changed() {
        canvas.redraw();
        moved.run();
    }

    private Point origin() {
        return new Point(selection(canvas.getHorizontalBar()), selection(canvas.getVerticalBar()));
    }

    private static int selection(ScrollBar bar) {
        return bar.isEnabled() ? bar.getSelection() : 0;
    }

    /** Lays the pages out anew and keeps the spot in the middle of the window where it is. */
    private void arrange() {
        Rectangle window = canvas.getClientArea();
        if (pages.isEmpty() || window.isEmpty())
            return;
        double middle = stack.height() == 0 ? 0 : (origin().y + window.height / 2.0) / stack.height();
        boolean atTop = origin().y == 0;
        int gap = spacing.one();
        double scale = zoom.scale(largest(), window.width - 2 * gap, window.height - 2 * gap);
        stack = new PageStack(pages, scale, window.width, gap);
        adjust(canvas.getVerticalBar(), stack.height(), window.height);
        adjust(canvas.getHorizontalBar(), stack.width(), window.width);
        int top = atTop ? 0 : (int) Math.round(middle * stack.height() - window.height / 2.0);
        scrollTo((stack.width() - window.width) / 2, top);
    }

    private void adjust(ScrollBar bar, int whole, int part) {
        bar.setEnabled(whole > part);
        bar.setVisible(whole > part);
        bar.setValues(bar.getSelection(), 0, Math.max(whole, 1), Math.clamp(part, 1, Math.max(whole, 1)), line(), Math.max(1, part - line()));
    }

    private PageSize largest() {
        double width = pages.stream().mapToDouble(PageSize::width).max().orElse(1);
        return new PageSize(width, pages.stream().mapToDouble(PageSize::height).max().orElse(1));
    }
}
