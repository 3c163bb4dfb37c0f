package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The deployment's maximum level holds on every way in, because a label gets its number by {@link Labels#numberForContent}. Who asks
 * {@link Labels#numberOf} instead keeps no content that can be read here, and stands on this list.
 */
class ContentLevelTest {

    @Test
    void only_lines_of_off_line_documents_and_sealed_papers_stand_above_the_maximum_level() {
        Set<String> callers = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.chancery.server")
                        .get(Labels.class)
                        .getMethod("numberOf", org.chancery.law.label.Label.class)
                        .getCallsOfSelf()
                        .stream()
                        .map(JavaCall::getOriginOwner)
                        .map(it -> it.getName().replaceFirst("\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers)
                .containsExactly(
                        // the line and the hash of a document that is kept off-line; with a file it asks
                        // numberForContent
                        "org.chancery.server.copies.Documents",
                        // after it has admitted the level
                        "org.chancery.server.labels.Labels",
                        // an age file, which cannot be read here
                        "org.chancery.server.sealed.SealedFiles");
    }
}
