package org.hallkeeper.hall.ui.profile;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.dialog.Dialogs;

/** Opens the hall's profile. */
public final class ProfileHandler {

    @Execute
    void open(Shell parent, HallProfileService profiles, Background background, StatusLine statusLine, @Service Dialogs dialogs) {
        new ProfileDialog(parent, profiles, background, statusLine, dialogs).open();
    }
}
