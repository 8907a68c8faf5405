package org.hallkeeper.report.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Turning pages by keyboard and wheel. */
final class ViewKeys {

    private final PaperView view;

    ViewKeys(PaperView view) {
        this.view = view;
    }

    void listen(Canvas canvas) {
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, e -> canvas.forceFocus());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1)
            end(e.keyCode);
        else if ((e.stateMask & SWT.MODIFIER_MASK) == 0)
            turn(e.keyCode);
    }

    private void end(int key) {
        if (key == SWT.HOME)
            view.goTo(0);
        else if (key == SWT.END)
            view.goTo(view.pageCount() - 1);
    }

    private void turn(int key) {
        switch (key) {
        case SWT.PAGE_DOWN -> view.goTo(view.page() + 1);
        case SWT.PAGE_UP -> view.goTo(view.page() - 1);
        case SWT.HOME -> view.goTo(0);
        case SWT.END -> view.goTo(view.pageCount() - 1);
        case SWT.ARROW_DOWN -> view.scrollBy(0, view.line());
        case SWT.ARROW_UP -> view.scrollBy(0, -view.line());
        case SWT.ARROW_RIGHT -> view.scrollBy(view.line(), 0);
        case SWT.ARROW_LEFT -> view.scrollBy(-view.line(), 0);
        case ' ' -> view.scrollBy(0, view.windowHeight() - view.line());
        default -> {
            // no key of ours
        }
        }
    }

    private void wheel(Event e) {
        if ((e.stateMask & SWT.MOD1) == 0)
            return;
        view.zoom(e.count > 0 ? ZoomSteps.above(view.percent()) : ZoomSteps.below(view.percent()));
        e.doit = false;
    }
}
