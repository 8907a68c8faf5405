package org.hallkeeper.hall.ui.staff;

import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** The import wizard, reached by command id because it need not be installed. */
@Creatable
public final class StaffImport {

    private static final String IMPORT = "org.hallkeeper.exchange.command.import";

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public StaffImport(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    boolean isThere() {
        return commands.getCommand(IMPORT).isDefined();
    }

    void open() {
        handlers.executeHandler(commands.createCommand(IMPORT, Map.of("kind", "staff")));
    }
}
