package org.hallkeeper.workbench.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The left side of the window: every screen of every installed area, one click or one Enter away. */
public final class NavigationPart {

    private final NavigationModel model;
    private final ScreenOpener opener;
    private final Texts texts = ScreenTexts.beside(NavigationPart.class);
    private final List<NavigationItem> items = new ArrayList<>();

    @Inject
    public NavigationPart(NavigationModel model, ScreenOpener opener) {
        this.model = model;
        this.opener = opener;
    }

    @PostConstruct
    void create(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        CssClass.FRAME.on(parent);
        ScrolledComposite scroll = CssClass.FRAME.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite list = CssClass.FRAME.on(WidgetKey.set(new Composite(scroll, SWT.NONE), "navigation"));
        GridLayout layout = spacing.grid(1, spacing.half());
        layout.marginTop = spacing.half();
        layout.verticalSpacing = spacing.quarter() / 2;
        list.setLayout(layout);
        List<NavigationGroup> groups = model.groups();
        addItem(list, new NavigationEntry(ModelIds.HOME_PART, texts.get("home"), "", Icons.address(NavigationPart.class, "home.svg")));
        groups.forEach(group -> addGroup(list, group, spacing));
        if (groups.isEmpty())
            addEmptyState(list, spacing);
        scroll.setContent(list);
        scroll.setMinHeight(list.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        list.getDisplay().asyncExec(() -> showIcons(list));
    }

    private void addGroup(Composite list, NavigationGroup group, Spacing spacing) {
        Label heading = CssClass.FAINT.on(TypeScale.CAPTION.on(new Label(list, SWT.NONE)));
        heading.setText(group.label());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = spacing.ems(0.75);
        place.verticalIndent = spacing.ems(0.9);
        heading.setLayoutData(place);
        group.entries().forEach(entry -> addItem(list, entry));
    }

    private void addItem(Composite list, NavigationEntry entry) {
        NavigationItem item = WidgetKey.set(new NavigationItem(list, entry), "navigation." + entry.partId());
        item.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        item.addListener(SWT.Selection, e -> opener.open(entry));
        items.add(item);
    }

    private void addEmptyState(Composite list, Spacing spacing) {
        Label hint = CssClass.FAINT.on(WidgetKey.set(new Label(list, SWT.WRAP), "navigation.empty"));
        hint.setText(texts.get("empty"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = spacing.ems(0.75);
        place.verticalIndent = spacing.one();
        place.widthHint = spacing.ems(9);
        hint.setLayoutData(place);
    }

    /** After the first paint: rendering SVG loads a few hundred classes, which nobody should wait for. */
    private void showIcons(Composite list) {
        if (list.isDisposed())
            return;
        Icons icons = Icons.of(list, NavigationPart.class);
        items.forEach(item -> item.showIconFrom(icons));
    }

    @Inject
    @Optional
    void onPartActivated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        if (!(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part))
            return;
        if (part.getElementId().equals(ModelIds.NAVIGATION_PART))
            return;
        items.forEach(item -> item.setCurrent(item.entry().partId().equals(part.getElementId())));
    }

    @Focus
    void focus() {
        items.get(0).setFocus();
    }
}
