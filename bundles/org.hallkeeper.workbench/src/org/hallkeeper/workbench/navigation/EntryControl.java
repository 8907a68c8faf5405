package org.hallkeeper.workbench.navigation;

import java.net.MalformedURLException;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hallkeeper.ui.Icons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A navigation entry one can press. Click, Enter and Space send {@link SWT#Selection}; the arrow keys go to the neighbours, as Tab does.
 */
public abstract class EntryControl extends Canvas {

    private static final Logger LOG = LoggerFactory.getLogger(EntryControl.class);

    private final NavigationEntry entry;
    private Optional<Image> icon = Optional.empty();
    private boolean hovered;

    protected EntryControl(Composite parent, NavigationEntry entry) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.entry = entry;
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, EntryControl::letFocusGoOn);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        describe();
    }

    protected final NavigationEntry entry() {
        return entry;
    }

    protected final Optional<Image> icon() {
        return icon;
    }

    protected final boolean isHovered() {
        return hovered;
    }

    public final void showIconFrom(Icons icons) {
        if (entry.icon().isEmpty())
            return;
        try {
            icon = Optional.of(icons.get(entry.iconAddress()));
            redraw();
        } catch (MalformedURLException noAddress) {
            LOG.warn("icon of {}", entry.partId(), noAddress);
        }
    }

    private void hover(boolean isHovered) {
        hovered = isHovered;
        redraw();
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y))
            notifyListeners(SWT.Selection, new Event());
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> notifyListeners(SWT.Selection, new Event());
        case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> traverse(SWT.TRAVERSE_TAB_NEXT);
        case SWT.ARROW_UP, SWT.ARROW_LEFT -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        default -> {
        }
        }
    }

    /** A canvas that handles keys itself would otherwise keep the focus for ever. */
    private static void letFocusGoOn(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = entry.label();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
