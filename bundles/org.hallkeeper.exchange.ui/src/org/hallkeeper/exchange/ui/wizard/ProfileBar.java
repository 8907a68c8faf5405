package org.hallkeeper.exchange.ui.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Buttons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Saved mappings: use one, or keep the present one for the next file of its kind. */
final class ProfileBar {

    private final ImportSession session;
    private final Texts texts = ScreenTexts.beside(ProfileBar.class);
    private final Combo profile;

    ProfileBar(Composite parent, ImportSession session) {
        this.session = session;
        Spacing spacing = Spacing.of(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(spacing.grid(3));
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        new Label(bar, SWT.NONE).setText(texts.get("profile"));
        profile = WidgetKey.set(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "import.profile");
        profile.setToolTipText(texts.get("profile.tip"));
        GridData width = new GridData(SWT.FILL, SWT.CENTER, false, false);
        width.widthHint = spacing.ems(7);
        profile.setLayoutData(width);
        profile.addListener(SWT.Selection, e -> use());
        Buttons.push(bar, "import.profile.save", texts.get("profile.save")).addListener(SWT.Selection, e -> save());
    }

    void show() {
        List<String> names = session.profiles();
        profile.setItems(names.toArray(String[]::new));
        profile.add(texts.get("profile.none"), 0);
        profile.select(used().map(name -> names.indexOf(name) + 1).orElse(0));
    }

    private Optional<String> used() {
        return session.order().flatMap(ImportSession.Order::profile);
    }

    private void use() {
        int chosen = profile.getSelectionIndex();
        Optional<String> name = chosen == 0 ? Optional.empty() : Optional.of(profile.getItem(chosen));
        session.order().ifPresent(order -> session.read(order.with(name)));
    }

    private void save() {
        new ProfileNameDialog(profile.getShell(), used().orElse("")).ask().ifPresent(session::saveProfile);
    }
}
