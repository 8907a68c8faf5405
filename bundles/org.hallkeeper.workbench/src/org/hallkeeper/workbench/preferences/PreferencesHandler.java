package org.hallkeeper.workbench.preferences;

import java.io.IOException;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.folder.UserSettings;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.dialog.Dialogs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ctrl+, : what this user prefers on this computer. */
public final class PreferencesHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesHandler.class);

    @Execute
    void open(Shell parent, LookSwitch looks, Dialogs dialogs, IWorkbench workbench, EPartService parts) {
        UserSettings settings = UserSettings.ofThisProcess();
        PreferencesDialog dialog = new PreferencesDialog(parent, Look.chosenIn(settings));
        if (dialog.open() != IDialogConstants.OK_ID)
            return;
        Texts texts = ScreenTexts.beside(PreferencesHandler.class);
        if (!stored(settings, dialog)) {
            dialogs.problem(texts.get("notStored"), "");
            return;
        }
        looks.apply(dialog.look(), Display.getCurrent());
        if (dialog.language() == ProgramLanguage.running())
            return;
        if (dialogs.confirm(texts.get("restartTitle"), texts.get("restartQuestion"), texts.get("restart")) && parts.saveAll(true))
            workbench.restart();
    }

    private static boolean stored(UserSettings settings, PreferencesDialog dialog) {
        try {
            settings.put(Map.of(UserSettings.LANGUAGE, dialog.language().setting(), UserSettings.THEME, dialog.look().setting()));
            return true;
        } catch (IOException e) {
            LOG.error("settings not stored", e);
            return false;
        }
    }
}
