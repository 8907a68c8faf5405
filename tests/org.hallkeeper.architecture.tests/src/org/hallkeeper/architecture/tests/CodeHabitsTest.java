package org.hallkeeper.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;


import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What no class of ours does, read from the compiled classes. */
class CodeHabitsTest {

    private static JavaClasses classes() {
        List<Path> compiled = Sources.bundles().stream().map(bundle -> bundle.resolve("target/classes")).filter(Files::exists).toList();
        return new ClassFileImporter().importPaths(compiled);
    }

    @Test
    void noStaticHoldsState() {
        fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.hallkeeper..").and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().haveModifier(JavaModifier.FINAL).check(classes());
    }

    @Test
    void onlyTheCommandLineAndTheStartSpeakToTheTerminal() {
        noClasses().that().resideOutsideOfPackages("org.hallkeeper.cli..", "org.hallkeeper.core.command..", "org.hallkeeper.workbench.start..")
                .should(accessField(System.class, "out")
                        .or(accessField(System.class, "err")))
                .check(classes());
    }

    @Test
    void onlyTheStoreBundlesSpeakToTheDriver() {
        // dates of java.sql are values that BIRT asks for, not the driver
        noClasses().that().resideOutsideOfPackages("org.hallkeeper.store..").should()
                .dependOnClassesThat(resideInAnyPackage("java.sql", "javax.sql").and(not(assignableTo(Date.class)))).check(classes());
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes());
    }
}
