package org.hallkeeper.workbench.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.hallkeeper.ui.ModelIds;

import jakarta.inject.Inject;

/** Which screens the installed areas offer: every part descriptor with the tag {@value ModelIds#NAVIGATION_TAG}. */
@Creatable
public final class NavigationModel {

    private static final int LAST = Integer.MAX_VALUE;

    private final MApplication application;
    private final TranslationService translation;

    @Inject
    public NavigationModel(MApplication application, TranslationService translation) {
        this.application = application;
        this.translation = translation;
    }

    /** In the order of their first entries. */
    public List<NavigationGroup> groups() {
        Map<String, List<NavigationEntry>> groups = new LinkedHashMap<>();
        application.getDescriptors().stream() //
                .filter(descriptor -> descriptor.getTags().contains(ModelIds.NAVIGATION_TAG)) //
                .sorted(Comparator.comparingInt(NavigationModel::order)) //
                .forEach(descriptor -> groups.computeIfAbsent(group(descriptor), label -> new ArrayList<>()).add(entry(descriptor)));
        return groups.entrySet().stream().map(group -> new NavigationGroup(group.getKey(), group.getValue())).toList();
    }

    private static int order(MPartDescriptor descriptor) {
        String order = descriptor.getPersistedState().get(ModelIds.NAVIGATION_ORDER);
        return order == null ? LAST : Integer.parseInt(order);
    }

    private String group(MPartDescriptor descriptor) {
        String label = descriptor.getPersistedState().getOrDefault(ModelIds.NAVIGATION_GROUP, "");
        return label.startsWith("%") ? translation.translate(label, descriptor.getContributorURI()) : label;
    }

    private static NavigationEntry entry(MPartDescriptor descriptor) {
        return new NavigationEntry(descriptor.getElementId(), descriptor.getLocalizedLabel(),
                Objects.requireNonNullElse(descriptor.getLocalizedTooltip(), ""), Objects.requireNonNullElse(descriptor.getIconURI(), ""));
    }
}
