package org.hallkeeper.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The key bindings of the workbench and of every installed area, as the application model holds them. */
record KeyList(List<Line> lines) {

    /** @param keys as the keyboard is labelled: Ctrl+Z */
    record Line(String command, String keys) {
    }

    static KeyList of(MApplication application) {
        List<Line> lines = new ArrayList<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings())
                line(binding).filter(line -> !lines.contains(line)).ifPresent(lines::add);
        }
        return new KeyList(lines);
    }

    private static Optional<Line> line(MKeyBinding binding) {
        if (binding.getCommand() == null)
            return Optional.empty();
        try {
            return Optional.of(new Line(binding.getCommand().getLocalizedCommandName(), KeySequence.getInstance(binding.getKeySequence()).format()));
        } catch (ParseException notAKey) {
            return Optional.empty();
        }
    }
}
