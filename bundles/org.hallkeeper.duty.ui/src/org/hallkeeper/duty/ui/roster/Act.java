package org.hallkeeper.duty.ui.roster;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** The handler of a command as long as the duty table is the active screen. */
public record Act(Runnable what, BooleanSupplier when) {

    @CanExecute
    public boolean canExecute() {
        return when.getAsBoolean();
    }

    @Execute
    public void execute() {
        what.run();
    }
}
