package org.hallkeeper.workbench.status;

import java.nio.file.Path;

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

    private static final int NAMES_SHOWN = 3;

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
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.widthHint = spacing.ems(4);
        message.setLayoutData(rest);
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
        Path path = DataFolder.ofThisProcess().root();
        folder.setText(texts.get("folder", shortened(path)));
        folder.setToolTipText(path.toString());
    }

    /** The end of a path tells more than its beginning. */
    private static String shortened(Path path) {
        int names = path.getNameCount();
        return names <= NAMES_SHOWN ? path.toString() : "…/" + path.subpath(names - NAMES_SHOWN, names);
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
        String text = (String) event.getProperty(StatusLine.MESSAGE);
        message.setText(text);
        message.setToolTipText(text);
    }
}
