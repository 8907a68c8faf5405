package org.hallkeeper.ui.background;

import org.eclipse.swt.widgets.Control;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.dialog.Dialogs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps slow work, above all every query, away from the display thread. Each screen asks for its own {@link ScreenWork} once. */
@Component(service = Background.class)
public final class Background {

    /** Job family of everything that any screen runs: a test waits for it to become empty. */
    public static final Object FAMILY = new Object();

    private final StatusLine statusLine;

    /** A field, because a test puts its own dialogs in place while the workbench runs. */
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Dialogs dialogs;

    @Activate
    public Background(@Reference StatusLine statusLine) {
        this.statusLine = statusLine;
    }

    /**
     * @param screen the widget the results are for: when it is disposed, its work is cancelled and results are dropped
     */
    public ScreenWork of(Control screen) {
        return new ScreenWork(screen, statusLine, failure -> Failure.of(failure).show(dialogs));
    }
}
