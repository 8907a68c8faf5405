package org.hallkeeper.workbench.home;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hallkeeper.core.calendar.HallCalendar;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.core.time.HallClock;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.background.Background;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;
import org.hallkeeper.workbench.navigation.NavigationEntry;
import org.hallkeeper.workbench.navigation.NavigationGroup;
import org.hallkeeper.workbench.navigation.NavigationModel;
import org.hallkeeper.workbench.navigation.ScreenOpener;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What stands in the middle before anything is opened: which day it is, and what one can do. */
public final class HomePart {

    private final NavigationModel model;
    private final ScreenOpener opener;
    private final HallClock clock;
    private final Texts texts = ScreenTexts.beside(HomePart.class);
    private final List<HomeTile> tiles = new ArrayList<>();
    private Composite page;

    @Inject
    public HomePart(NavigationModel model, ScreenOpener opener, HallClock clock) {
        this.model = model;
        this.opener = opener;
        this.clock = clock;
    }

    @PostConstruct
    void create(Composite parent, Background background, HallCalendar calendar) {
        Spacing spacing = Spacing.of(parent);
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = WidgetKey.set(new Composite(scroll, SWT.NONE), "home");
        GridLayout layout = spacing.grid(1, spacing.ems(2.5));
        layout.marginHeight = spacing.two();
        page.setLayout(layout);
        new TodayLabels(page, clock, calendar).keepUpToDate(background.of(page));
        List<NavigationGroup> groups = model.groups();
        groups.forEach(group -> addGroup(group, spacing));
        if (groups.isEmpty())
            addEmptyState(spacing);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        page.getDisplay().asyncExec(this::showIcons);
    }

    private void addGroup(NavigationGroup group, Spacing spacing) {
        Label heading = TypeScale.STRONG.on(new Label(page, SWT.NONE));
        heading.setText(group.label());
        GridData place = new GridData();
        place.verticalIndent = spacing.ems(1.5);
        heading.setLayoutData(place);
        Composite row = new Composite(page, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.marginLeft = 0;
        wrapping.spacing = spacing.ems(0.75);
        row.setLayout(wrapping);
        group.entries().forEach(entry -> addTile(row, entry));
    }

    private void addTile(Composite row, NavigationEntry entry) {
        HomeTile tile = WidgetKey.set(new HomeTile(row, entry), "home." + entry.partId());
        tile.addListener(SWT.Selection, e -> opener.open(entry));
        tiles.add(tile);
    }

    private void addEmptyState(Spacing spacing) {
        Label heading = TypeScale.HEADING.on(new Label(page, SWT.NONE));
        heading.setText(texts.get("empty"));
        GridData place = new GridData();
        place.verticalIndent = spacing.ems(2);
        heading.setLayoutData(place);
        Label hint = CssClass.FAINT.on(WidgetKey.set(new Label(page, SWT.WRAP), "home.empty"));
        hint.setText(texts.get("emptyHint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void showIcons() {
        if (page.isDisposed())
            return;
        Icons icons = Icons.of(page, HomePart.class);
        tiles.forEach(tile -> tile.showIconFrom(icons));
    }

    @Focus
    void focus() {
        if (tiles.isEmpty())
            page.setFocus();
        else
            tiles.get(0).setFocus();
    }
}
