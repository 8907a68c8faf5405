package org.hallkeeper.workbench.navigation;

import java.util.List;

/** The screens of one area under one heading, in order. */
public record NavigationGroup(String label, List<NavigationEntry> entries) {

    public NavigationGroup {
        entries = List.copyOf(entries);
    }
}
