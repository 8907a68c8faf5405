package org.hallkeeper.duty.ui.roster;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

import jakarta.inject.Inject;

/** Writes into the menu what undo and redo would do, as long as the duty table is the screen in use. */
@Creatable
public final class UndoMenu {

    private static final String UNDO = "org.hallkeeper.menuitem.undo";
    private static final String REDO = "org.hallkeeper.menuitem.redo";

    private final MWindow window;
    private final EModelService models;

    @Inject
    public UndoMenu(MWindow window, EModelService models) {
        this.window = window;
        this.models = models;
    }

    void show(Optional<String> undo, Optional<String> redo) {
        label(UNDO, undo.orElse("%commandUndo"));
        label(REDO, redo.orElse("%commandRedo"));
    }

    /** The words of the workbench again. */
    void reset() {
        show(Optional.empty(), Optional.empty());
    }

    private void label(String id, String label) {
        find(id).forEach(item -> item.setLabel(label));
    }

    private List<MHandledMenuItem> find(String id) {
        if (window.getMainMenu() == null)
            return List.of();
        return models.findElements(window, MHandledMenuItem.class, EModelService.IN_MAIN_MENU, item -> id.equals(item.getElementId()));
    }
}
