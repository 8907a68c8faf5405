package org.hallkeeper.duty.ui.month;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;

/** A row of buttons. */
final class Tools {

    private final ToolBar bar;
    private final Icons icons;
    private final Texts texts = ScreenTexts.beside(Tools.class);

    Tools(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        icons = Icons.of(bar, Tools.class);
    }

    /** @param name of the icon; tooltip and, if it has one, label stand under it in the messages, the widget's key ends in it */
    ToolItem add(String name, Runnable act) {
        return add(name, SWT.PUSH, act);
    }

    /** A button that may be out of use for now: its icon then is paler in both themes, which SWT's own grey is not. */
    ToolItem addFading(String name, Runnable act) {
        ToolItem item = add(name, act);
        item.setDisabledImage(icons.get(name + "-off.svg"));
        return item;
    }

    ToolItem addSwitch(String name, Runnable act) {
        return add(name, SWT.CHECK, act);
    }

    private ToolItem add(String name, int style, Runnable act) {
        ToolItem item = WidgetKey.set(new ToolItem(bar, style), "duty.roster." + name);
        item.setImage(icons.get(name + ".svg"));
        item.setToolTipText(texts.get(name + ".tip"));
        if (texts.has(name))
            item.setText(texts.get(name));
        item.addListener(SWT.Selection, e -> act.run());
        return item;
    }
}
