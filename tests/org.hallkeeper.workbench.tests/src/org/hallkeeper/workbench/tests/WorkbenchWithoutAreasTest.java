package org.hallkeeper.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hallkeeper.ui.ModelIds;
import org.hallkeeper.uidriver.EnglishWords;
import org.hallkeeper.uidriver.WorkbenchDriver;
import org.hallkeeper.uidriver.swt.SwtWorkbench;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** Remove every area and the workbench still starts and works. */
class WorkbenchWithoutAreasTest {

    private final WorkbenchDriver workbench = SwtWorkbench.running();

    @Test
    void noAreaIsInstalledHere() {
        List<String> names = Arrays.stream(FrameworkUtil.getBundle(getClass()).getBundleContext().getBundles()).map(bundle -> bundle.getSymbolicName()).toList();
        assertTrue(names.contains("org.hallkeeper.workbench"));
        assertTrue(names.stream().noneMatch(name -> name.startsWith("org.hallkeeper.duty")), names::toString);
    }

    @Test
    void windowShowsNavigationAndTheOpenDatabase() {
        workbench.await("navigation is there", () -> workbench.isShown("navigation"));
        workbench.await("the database is open", () -> workbench.shownTexts().stream().anyMatch(text -> text.contains("数据库已打开")));
    }

    @Test
    void everyTextIsChinese() {
        workbench.openPart(ModelIds.HOME_PART);
        assertEquals(List.of(), EnglishWords.in(workbench.shownTexts(), Set.of(System.getProperty("user.name"))));
    }

    @Test
    void errorLogOpens() {
        workbench.openPart(ModelIds.ERROR_LOG_PART);
        assertTrue(workbench.isShown("errorlog"));
        workbench.openPart(ModelIds.HOME_PART);
    }

    @Test
    void preferencesOpenAndCloseAgain() {
        workbench.command(ModelIds.PREFERENCES_COMMAND, Map.of());
        workbench.await("preferences are open", () -> workbench.isShown("preferences.cancel"));
        assertEquals(List.of(), EnglishWords.in(workbench.shownTexts(), Set.of(System.getProperty("user.name"))));
        workbench.press("preferences.cancel");
        workbench.await("preferences are closed", () -> !workbench.isShown("preferences.cancel"));
    }
}
