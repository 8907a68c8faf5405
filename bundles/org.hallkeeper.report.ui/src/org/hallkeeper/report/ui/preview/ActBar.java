package org.hallkeeper.report.ui.preview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** What can be done with the paper. */
final class ActBar {

    /** Carries the acts out; keys call the same. */
    interface Acts {

        void refresh();

        void save();

        void print();
    }

    private final ToolItem save;
    private final ToolItem print;

    ActBar(Composite bar, Acts acts) {
        Tools tools = new Tools(bar);
        tools.add("refresh", acts::refresh);
        save = tools.add("save", acts::save);
        print = tools.add("print", acts::print);
    }

    void setHasPaper(boolean hasPaper) {
        save.setEnabled(hasPaper);
        print.setEnabled(hasPaper);
    }
}
