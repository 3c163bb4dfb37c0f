package org.chancery.words;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void the_packages_of_words_form_no_cycle() {
        var words = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.chancery.words");
        slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(words);
    }
}
