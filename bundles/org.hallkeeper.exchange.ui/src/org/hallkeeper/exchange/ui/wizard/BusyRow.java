package org.hallkeeper.exchange.ui.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.style.Spacing;

/** Says what the wizard is doing, once it takes longer than anyone would notice. Its place is kept free, so that nothing jumps. */
final class BusyRow {

    private final ImportSession session;
    private final Texts texts = ScreenTexts.beside(BusyRow.class);
    private final Composite row;
    private final Label what;
    private final Button stop;

    BusyRow(Composite parent, ImportSession session) {
        this.session = session;
        Spacing spacing = Spacing.of(parent);
        row = WidgetKey.set(new Composite(parent, SWT.NONE), "import.busy");
        GridLayout layout = spacing.grid(3);
        layout.marginWidth = spacing.one();
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        what = new Label(row, SWT.NONE);
        ProgressBar bar = new ProgressBar(row, SWT.INDETERMINATE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stop = Buttons.push(row, "import.stop", texts.get("stop"));
        stop.addListener(SWT.Selection, e -> session.stop());
        row.setVisible(false);
    }

    void update() {
        if (session.doing() == ImportSession.Doing.NOTHING)
            row.setVisible(false);
        else
            row.getDisplay().timerExec((int) ScreenWork.PATIENCE.toMillis(), this::showIfStillBusy);
    }

    private void showIfStillBusy() {
        if (row.isDisposed() || session.doing() == ImportSession.Doing.NOTHING)
            return;
        what.setText(switch (session.doing()) {
            case NOTHING -> "";
            case READING -> texts.get("doing.reading");
            case TRYING -> texts.get("doing.trying");
            case STORING -> texts.get("doing.storing");
        });
        stop.setVisible(session.doing() != ImportSession.Doing.STORING);
        row.setVisible(true);
        row.layout();
    }
}
