package org.hallkeeper.hall.ui.staff;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.hall.StaffRegister;
import org.hallkeeper.store.ChangeTopic;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.dialog.Dialogs;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The register of staff (人员名册). */
public final class StaffPart {

    /** A field, because a test puts its own in place while the workbench runs. */
    @Inject
    @Service
    private Dialogs dialogs;

    private StaffWork work;

    @PostConstruct
    void create(Composite parent, StaffRegister register, Background background, StatusLine statusLine, StaffImport imports,
            MPart part) {
        // the platform's question whether to save would show the key of the label
        part.setLabel(part.getLocalizedLabel());
        work = new StaffWork(parent, register, background, statusLine, () -> dialogs, imports, part::setDirty);
        work.refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(ChangeTopic.PREFIX + "*") Event change) {
        if (work != null)
            work.refresh();
    }

    @Persist
    void persist() {
        if (!work.saveNow())
            throw new IllegalStateException("the person in the form cannot be stored");
    }

    @Focus
    void focus() {
        work.setFocus();
    }
}
