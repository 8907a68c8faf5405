package org.hallkeeper.workbench.status;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.workbench.start.DatabaseOpening;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The bottom of the window: latest message, user, data folder, state of the database. */
public final class StatusBar {

    private final Texts texts = ScreenTexts.beside(StatusBar.class);
    private Label message;
    private Label database;

    @PostConstruct
    void create(Composite parent, StatusLine statusLine, DatabaseOpening opening, UISynchronize displayThread) {
        Spacing spacing = Spacing.of(parent);
        Composite bar = WidgetKey.set(new Composite(parent, SWT.NONE), "status");
        GridLayout layout = spacing.grid(4);
        layout.marginWidth = spacing.one();
        layout.marginTop = spacing.quarter();
        layout.marginBottom = spacing.quarter();
        layout.horizontalSpacing = spacing.ems(1.5);
        bar.setLayout(layout);
        message = label(bar, "status.message");
        message.setText(statusLine.latest());
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(bar, "status.user").setText(texts.get("user", System.getProperty("user.name")));
        showFolder(label(bar, "status.folder"));
        database = label(bar, "status.database");
        database.setText(texts.get("opening"));
        opening.whenEnded(end -> displayThread.asyncExec(() -> showDatabase(end)));
    }

    private static Label label(Composite bar, String key) {
        return WidgetKey.set(new Label(bar, SWT.NONE), key);
    }

    private void showFolder(Label folder) {
        String path = DataFolder.ofThisProcess().root().toString();
        folder.setText(texts.get("folder", path.replace(System.getProperty("user.home"), "~")));
        folder.setToolTipText(path);
    }

    private void showDatabase(DatabaseOpening.Outcome end) {
        if (database.isDisposed())
            return;
        boolean open = end instanceof DatabaseOpening.Ready;
        database.setText(texts.get(open ? "open" : "notOpen"));
        (open ? CssClass.GOOD : CssClass.PROBLEM).nowOn(database);
        database.requestLayout();
    }

    @Inject
    @Optional
    void onMessage(@UIEventTopic(StatusLine.TOPIC) Event event) {
        if (message == null || message.isDisposed())
            return;
        message.setText((String) event.getProperty(StatusLine.MESSAGE));
    }
}
