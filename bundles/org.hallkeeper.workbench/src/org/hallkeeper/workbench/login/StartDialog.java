package org.hallkeeper.workbench.login;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.store.folder.DataFolder;
import org.hallkeeper.store.folder.UserSettings;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.HallDialog;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;
import org.hallkeeper.workbench.preferences.ProgramLanguage;
import org.hallkeeper.workbench.start.WindowIcons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 登录: the first thing a new user sees. It speaks the language that is chosen in it. */
public final class StartDialog {

    /** How the user left the dialog. */
    public enum Answer {
        ENTER,
        /** Enter, in another language than the program was started in. */
        RESTART,
        LEAVE
    }

    private static final Logger LOG = LoggerFactory.getLogger(StartDialog.class);

    private final Display display;
    private final UserSettings settings;
    private final DataFolder folder;
    private ProgramLanguage language = ProgramLanguage.running();

    public StartDialog(Display display, UserSettings settings, DataFolder folder) {
        this.display = display;
        this.settings = settings;
        this.folder = folder;
    }

    /** Stores what was chosen when the user enters. */
    public Answer open() {
        if (new Form().open() != IDialogConstants.OK_ID)
            return Answer.LEAVE;
        store();
        return language == ProgramLanguage.running() ? Answer.ENTER : Answer.RESTART;
    }

    /** Settings that cannot be stored cost the user the same question at the next start, nothing more. */
    private void store() {
        try {
            settings.put(Map.of(UserSettings.LANGUAGE, language.setting()));
        } catch (IOException e) {
            LOG.warn("settings not stored", e);
        }
    }

    private final class Form extends HallDialog {

        private final Map<ProgramLanguage, Button> choices = new EnumMap<>(ProgramLanguage.class);
        private Label title;
        private Label subtitle;
        private Label languageLabel;
        private Label folderLabel;

        Form() {
            super(null, "login", "");
            setShellStyle(SWT.DIALOG_TRIM | getDefaultOrientation());
        }

        @Override
        protected void fill(Composite area, Spacing spacing) {
            createHead(area, spacing);
            createFields(area, spacing);
        }

        private void createHead(Composite area, Spacing spacing) {
            Label logo = new Label(area, SWT.NONE);
            logo.setImage(Icons.of(area, WindowIcons.class).get("hallkeeper64.png"));
            logo.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
            title = TypeScale.TITLE.on(WidgetKey.set(new Label(area, SWT.CENTER), "login.title"));
            title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            subtitle = CssClass.FAINT.on(new Label(area, SWT.CENTER));
            subtitle.setLayoutData(wide(spacing, 22));
        }

        private void createFields(Composite area, Spacing spacing) {
            Composite fields = new Composite(area, SWT.NONE);
            GridLayout layout = spacing.grid(2);
            layout.horizontalSpacing = spacing.one();
            layout.verticalSpacing = spacing.ems(0.75);
            layout.marginTop = spacing.ems(1.5);
            fields.setLayout(layout);
            fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            languageLabel = CssClass.FAINT.on(new Label(fields, SWT.NONE));
            createChoices(fields, spacing);
            folderLabel = CssClass.FAINT.on(new Label(fields, SWT.NONE));
            folderLabel.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
            Label path = WidgetKey.set(new Label(fields, SWT.WRAP), "login.folder");
            path.setText(folder.root().toString());
            path.setLayoutData(wide(spacing, 16));
        }

        private void createChoices(Composite fields, Spacing spacing) {
            Composite row = new Composite(fields, SWT.NONE);
            GridLayout layout = spacing.grid(ProgramLanguage.values().length);
            layout.horizontalSpacing = spacing.ems(1.5);
            row.setLayout(layout);
            for (ProgramLanguage choice : ProgramLanguage.values()) {
                Button button = WidgetKey.set(new Button(row, SWT.RADIO), "login.language." + choice.setting());
                button.setText(choice.nativeName());
                button.setSelection(choice == language);
                button.addListener(SWT.Selection, e -> choose(choice));
                choices.put(choice, button);
            }
        }

        @Override
        protected void fillButtons(Composite bar) {
            Texts texts = new Texts(StartDialog.class, language.locale());
            button(bar, IDialogConstants.CANCEL_ID, "leave", texts.get("leave"));
            primary(bar, "enter", texts.get("enter"));
        }

        @Override
        protected Control createContents(Composite parent) {
            Control contents = super.createContents(parent);
            speak();
            return contents;
        }

        private void choose(ProgramLanguage choice) {
            if (!choices.get(choice).getSelection())
                return;
            language = choice;
            speak();
            getShell().layout(true, true);
        }

        private void speak() {
            Texts texts = new Texts(StartDialog.class, language.locale());
            getShell().setText(texts.get("window"));
            title.setText(texts.get("title"));
            subtitle.setText(texts.get("subtitle"));
            languageLabel.setText(texts.get("language"));
            folderLabel.setText(texts.get("folder"));
            getButton(IDialogConstants.CANCEL_ID).setText(texts.get("leave"));
            getButton(IDialogConstants.OK_ID).setText(texts.get("enter"));
        }
    }
}
