package org.hallkeeper.uidriver.swt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.hallkeeper.ui.WidgetKey;

/** Walks the widgets of all windows. To be used on the display thread. */
final class Widgets {

    private Widgets() {
    }

    /** The widget in sight with this key; of several the one in the newest window. */
    static Optional<Widget> named(Display display, String key) {
        return inSight(display).stream().filter(widget -> WidgetKey.of(widget).filter(key::equals).isPresent()).reduce((older, newer) -> newer);
    }

    /** Everything in windows that can be seen, menus included. */
    static List<Widget> inSight(Display display) {
        List<Widget> found = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible())
                collect(shell, found);
        }
        return found;
    }

    private static void collect(Widget widget, List<Widget> found) {
        if (widget instanceof Control control && !control.isVisible())
            return;
        found.add(widget);
        children(widget).forEach(child -> collect(child, found));
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof Composite composite)
            children.addAll(Arrays.asList(composite.getChildren()));
        switch (widget) {
        case Shell shell when shell.getMenuBar() != null -> children.add(shell.getMenuBar());
        case Menu menu -> children.addAll(Arrays.asList(menu.getItems()));
        case MenuItem item when item.getMenu() != null -> children.add(item.getMenu());
        case ToolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
        case CTabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
        case TabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
        case Table table -> children.addAll(Arrays.asList(table.getColumns()));
        default -> {
            return children;
        }
        }
        return children;
    }
}
