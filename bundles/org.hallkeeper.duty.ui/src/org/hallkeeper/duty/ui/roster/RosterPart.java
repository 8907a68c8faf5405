package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Composite;
import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.people.StaffDirectory;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.duty.RosterService;
import org.hallkeeper.store.ChangeTopic;
import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.dialog.Dialogs;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The duty table (值班表) of a month, domain.md B1. */
public final class RosterPart {

    public static final String ID = "org.hallkeeper.duty.part.roster";

    private static final String COUNTS = "duty.roster.counts";

    private final MPart part;
    private final UndoMenu undoMenu;

    /** A field, because a test puts its own in place while the workbench runs. */
    @Inject
    @Service
    private Dialogs dialogs;

    private Rostering rostering;
    private boolean isActive;

    @Inject
    public RosterPart(MPart part, UndoMenu undoMenu) {
        this.part = part;
        this.undoMenu = undoMenu;
    }

    @PostConstruct
    void create(Composite parent, RosterService rosters, StaffDirectory staff, HallCalendar calendar, HallClock clock,
            Background background, StatusLine statusLine, Neighbours neighbours, EHandlerService handlers) {
        // the platform's question whether to save would show the key of the label
        part.setLabel(part.getLocalizedLabel());
        rostering = new Rostering(parent,
                new Surroundings(rosters, staff, calendar, clock, background, statusLine, () -> dialogs, neighbours, part::setDirty, this::tellMenu));
        handlers.activateHandler(ModelIds.UNDO_COMMAND, new Act(rostering::undo, () -> can(rostering.snapshot().flatMap(Snapshot::undo))));
        handlers.activateHandler(ModelIds.REDO_COMMAND, new Act(rostering::redo, () -> can(rostering.snapshot().flatMap(Snapshot::redo))));
        handlers.activateHandler(ModelIds.KEYS_COMMAND, new Act(rostering::showKeys, () -> true));
        String counts = part.getPersistedState().get(COUNTS);
        if (counts != null)
            rostering.screen().wantCounts(Boolean.parseBoolean(counts));
        rostering.show(YearMonth.from(clock.today()));
    }

    private boolean can(java.util.Optional<String> step) {
        return step.isPresent() && !rostering.screen().isEditing();
    }

    /** The month to show, for whoever opens this screen for a purpose. */
    public void show(YearMonth month) {
        rostering.show(month);
    }

    private void tellMenu(Snapshot snapshot) {
        if (isActive)
            undoMenu.show(snapshot.undo(), snapshot.redo());
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(ChangeTopic.PREFIX + "*") Event change) {
        if (rostering != null)
            rostering.reload();
    }

    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event activation) {
        boolean wasActive = isActive;
        isActive = activation.getProperty(UIEvents.EventTags.ELEMENT) == part;
        if (isActive && rostering != null)
            rostering.snapshot().ifPresent(this::tellMenu);
        else if (wasActive)
            undoMenu.reset();
    }

    @Focus
    void focus() {
        rostering.screen().setFocus();
    }

    /** The window is being closed while somebody types. */
    @Persist
    void persist() {
        if (!rostering.finish())
            throw new IllegalStateException("the text in the editor cannot be stored");
    }

    @PersistState
    void rememberCounts() {
        rostering.screen().countsWanted().ifPresent(wanted -> part.getPersistedState().put(COUNTS, wanted.toString()));
    }

    @PreDestroy
    void dispose() {
        if (isActive)
            undoMenu.reset();
    }
}
