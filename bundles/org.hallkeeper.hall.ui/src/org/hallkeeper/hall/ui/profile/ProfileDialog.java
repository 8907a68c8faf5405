package org.hallkeeper.hall.ui.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.hall.HallProfile;
import org.hallkeeper.core.hall.HallProfileService;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.result.SaveResult;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.hall.ui.form.Field;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.StatusLine;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.background.ScreenWork;
import org.hallkeeper.ui.dialog.Dialogs;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** How the hall introduces itself at the head and foot of its papers (大厅信息, domain.md B1). */
final class ProfileDialog extends Dialog {

    private final HallProfileService profiles;
    private final Background background;
    private final StatusLine statusLine;
    private final Dialogs dialogs;
    private final Texts texts = ScreenTexts.beside(ProfileDialog.class);
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private HallProfile base = HallProfile.BLANK;
    private ScreenWork work;

    ProfileDialog(Shell parent, HallProfileService profiles, Background background, StatusLine statusLine, Dialogs dialogs) {
        super(parent);
        this.profiles = profiles;
        this.background = background;
        this.statusLine = statusLine;
        this.dialogs = dialogs;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("title"));
        WidgetKey.set(shell, "hall.profile");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(2, spacing.two());
        layout.horizontalSpacing = spacing.one();
        area.setLayout(layout);
        Label title = TypeScale.HEADING.on(new Label(area, SWT.NONE));
        title.setText(texts.get("title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label hint = CssClass.FAINT.on(new Label(area, SWT.WRAP));
        hint.setText(texts.get("hint"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = spacing.ems(26);
        hint.setLayoutData(wide);
        for (String name : List.of("agencyName", "hallName", "dutyPhone", "dutyHours"))
            fields.put(name, new Field(area, "hall.profile." + name, texts.get("field." + name), SWT.SINGLE));
        fields.put("remarks", new Field(area, "hall.profile.remarks", texts.get("field.remarks"), SWT.MULTI));
        work = background.of(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false), "hall.profile.cancel");
        CssClass.PRIMARY.on(WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, texts.get("save"), true), "hall.profile.save"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setReady(false);
        work.run(texts.get("reading"), progress -> profiles.current(), this::show);
        return contents;
    }

    private void setReady(boolean ready) {
        fields.values().forEach(field -> field.setEditable(ready));
        getButton(IDialogConstants.OK_ID).setEnabled(ready);
    }

    private void show(HallProfile profile) {
        base = profile;
        fields.get("agencyName").show(profile.agencyName());
        fields.get("hallName").show(profile.hallName());
        fields.get("dutyPhone").show(profile.dutyPhone());
        fields.get("dutyHours").show(profile.dutyHours());
        fields.get("remarks").show(profile.remarks());
        setReady(true);
        fields.get("agencyName").text().setFocus();
    }

    private HallProfile mine() {
        return new HallProfile(value("agencyName"), value("hallName"), value("dutyPhone"), value("dutyHours"), value("remarks"));
    }

    private String value(String field) {
        return fields.get(field).value().strip();
    }

    @Override
    protected void okPressed() {
        save(base, mine());
    }

    private void save(HallProfile from, HallProfile mine) {
        setReady(false);
        work.run(texts.get("saving"), progress -> profiles.save(from, mine, Locale.getDefault()), this::ended);
    }

    private void ended(SaveResult<HallProfile> result) {
        setReady(true);
        switch (result) {
        case SaveResult.Saved<HallProfile> saved -> {
            statusLine.show(texts.get("saved"));
            super.okPressed();
        }
        case SaveResult.Invalid<HallProfile> invalid -> invalid.problems().forEach(this::complain);
        case SaveResult.Refused<HallProfile> refused -> dialogs.problem(refused.reason(), "");
        case SaveResult.Conflict<HallProfile> conflict -> settle(conflict);
        }
    }

    private void complain(Problem problem) {
        fields.get(problem.where()).complain(problem.what());
        getShell().pack();
    }

    /** Their values are shown in the question; ours stay in the form until one side is chosen. */
    private void settle(SaveResult.Conflict<HallProfile> conflict) {
        HallProfile theirs = conflict.theirs();
        String question = texts.get("conflict.question", theirs.agencyName(), theirs.hallName(), theirs.dutyPhone(), theirs.dutyHours(), theirs.remarks());
        if (dialogs.confirm(texts.get("conflict.title"), question, texts.get("conflict.act")))
            save(theirs, conflict.mine());
        else
            show(theirs);
    }
}
