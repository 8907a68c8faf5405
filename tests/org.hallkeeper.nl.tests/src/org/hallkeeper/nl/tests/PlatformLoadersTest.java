package org.hallkeeper.nl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts arrive: every loader of the platform finds our files, reads their encoding, and prefers them. */
class PlatformLoadersTest {

    private static final List<Locale> SIMPLIFIED = List.of(Locale.of("zh", "CN"), Locale.of("zh", "SG"));

    static Stream<Host> hosts() {
        return Host.all();
    }

    /** SWT and NatTable ship Chinese files of their own, incomplete and partly wrong; ours have to come first. */
    @ParameterizedTest
    @MethodSource("hosts")
    void resourceBundlesGiveOurTextInChinaAndSingapore(Host host) {
        List<String> problems = new ArrayList<>();
        host.chinese().forEach((path, file) -> SIMPLIFIED
                .forEach(locale -> problems.addAll(differences(host, path, TextFiles.read(file), locale))));
        assertEquals(List.of(), problems);
    }

    private static List<String> differences(Host host, String path, Map<String, String> ours, Locale locale) {
        ResourceBundle loaded = ResourceBundle.getBundle(TextFiles.baseName(path), locale,
                host.wiring().getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return ours.keySet().stream().filter(key -> !ours.get(key).equals(loaded.getString(key)))
                .map(key -> locale + " " + path + " " + key + ": " + loaded.getString(key)).toList();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void bundleNamesAreChinese(Host host) {
        String name = host.bundle().getHeaders("").get("Bundle-Name");
        Optional<URL> names = Optional.ofNullable(host.chinese().get("plugin.properties"));
        String wanted = names.map(TextFiles::read).map(texts -> texts.get(name.substring(1))).orElse(name);
        assertEquals(wanted, host.bundle().getHeaders("zh_CN").get("Bundle-Name"));
    }

    /** The root pom starts tests in Chinese; the classes below fill their fields once, for that locale. */
    @Test
    void testsRunInChinese() {
        assertEquals("zh_CN", Locale.getDefault().toString());
    }

    @ParameterizedTest
    @CsvSource({
            "org.eclipse.core.internal.jobs.messages, org.eclipse.core.internal.jobs.JobMessages",
            "org.eclipse.core.internal.runtime.commonMessages, org.eclipse.core.internal.runtime.CommonMessages",
            "org.eclipse.e4.core.internal.services.about.AboutMessages,"
                    + "org.eclipse.e4.core.internal.services.about.AboutMessages",
            "org.eclipse.e4.ui.dialogs.textbundles.messages, org.eclipse.e4.ui.dialogs.textbundles.E4DialogMessages",
            "org.eclipse.e4.ui.internal.workbench.renderers.swt.messages,"
                    + "org.eclipse.e4.ui.internal.workbench.renderers.swt.SWTRenderersMessages",
            "org.eclipse.e4.ui.internal.workbench.swt.messages,"
                    + "org.eclipse.e4.ui.internal.workbench.swt.E4WorkbenchSWTMessages",
            "org.eclipse.e4.ui.workbench.addons.minmax.messages, org.eclipse.e4.ui.workbench.addons.minmax.Messages",
            "org.eclipse.e4.ui.workbench.renderers.swt.messages, org.eclipse.e4.ui.workbench.renderers.swt.Messages",
            "org.eclipse.e4.ui.workbench.swt.internal.copy.messages,"
                    + "org.eclipse.e4.ui.workbench.swt.internal.copy.WorkbenchSWTMessages",
            "org.eclipse.jface.notifications.internal.messages, org.eclipse.jface.notifications.internal.Messages",
            "org.eclipse.ui.internal.forms.Messages, org.eclipse.ui.internal.forms.Messages" })
    void messagesClassHoldsOurText(String file, String messages) throws ReflectiveOperationException {
        String path = file.replace('.', '/') + ".properties";
        Host host = Host.all().filter(candidate -> candidate.chinese().containsKey(path)).findFirst().orElseThrow();
        Map<String, String> ours = TextFiles.read(host.chinese().get(path));
        for (Field field : texts(host.bundle().loadClass(messages)))
            assertEquals(ours.get(field.getName()), field.get(null), field.getName());
    }

    private static List<Field> texts(Class<?> messages) {
        return Arrays.stream(messages.getFields()).filter(field -> field.getType() == String.class)
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                .toList();
    }
}
