package org.chancery.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The law is pure: it uses the JDK's values, label expressions and nothing that reads, writes or tells the time. */
class PureLawTest {
    private static final JavaClasses LAW = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery.law");

    @Test
    void the_law_uses_nothing_but_the_jdk_and_label_expressions() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.chancery.law..",
                        "java.lang..",
                        "java.util..",
                        "java.text..",
                        "java.time..",
                        "java.math..",
                        "java.net..",
                        "org.jspecify..",
                        "org.apache.accumulo.access..")
                .check(LAW);
    }

    @Test
    void the_law_has_no_clock_no_files_no_network() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(time\\.Clock|lang\\.(Thread|Process|ProcessHandle))")
                .check(LAW);
    }

    @Test
    void its_packages_form_no_cycle() {
        slices().matching("org.chancery.law.(*)..").should().beFreeOfCycles().check(LAW);
    }
}
