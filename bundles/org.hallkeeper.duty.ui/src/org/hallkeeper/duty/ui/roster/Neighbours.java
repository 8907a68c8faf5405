package org.hallkeeper.duty.ui.roster;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** What other bundles offer for a duty table, reached by command id because none of them has to be installed. */
@Creatable
public final class Neighbours {

    private static final String IMPORT = "org.hallkeeper.exchange.command.import";
    private static final String PREVIEW = "org.hallkeeper.report.command.preview";
    private static final String HALL = "org.hallkeeper.hall.command.profile";

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    public Neighbours(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    boolean canImport() {
        return commands.getCommand(IMPORT).isDefined();
    }

    boolean canPreview() {
        return commands.getCommand(PREVIEW).isDefined();
    }

    boolean canEditHall() {
        return commands.getCommand(HALL).isDefined();
    }

    void importTable(YearMonth month) {
        run(IMPORT, Map.of("kind", "roster", "month", month.toString()));
    }

    void preview(YearMonth month) {
        run(PREVIEW, Map.of("code", "R01", "parameters", "month=" + month, "month", month.toString()));
    }

    void editHall() {
        run(HALL, Map.of());
    }

    /** Passes only what the command knows: a parameter unknown to it would make it fail. */
    private void run(String id, Map<String, String> wanted) {
        Map<String, Object> known = new HashMap<>(wanted);
        known.keySet().retainAll(parametersOf(commands.getCommand(id)));
        handlers.executeHandler(commands.createCommand(id, known));
    }

    private static List<String> parametersOf(Command command) {
        try {
            IParameter[] parameters = command.getParameters();
            return parameters == null ? List.of() : Stream.of(parameters).map(IParameter::getId).toList();
        } catch (NotDefinedException missing) {
            return List.of();
        }
    }
}
