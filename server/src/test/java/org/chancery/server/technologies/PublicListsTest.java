package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicListsTest {

    private static final Path SHIPPED = Path.of("..", "lists");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_shipped_lists_define_the_fictional_agreement_and_publish_one_threshold() {
        PublicLists lists = new PublicLists(ServeOptions.usual(folder), SHIPPED.toString());
        assertThat(lists.agreements()).containsExactly(Concord.AGREEMENT);
        assertThat(lists.definition(Concord.AGREEMENT)).isPresent();
        assertThat(lists.measuring()).containsExactly("MTCR Annex");
    }

    @Test
    void without_a_folder_beside_the_library_no_agreement_has_a_definition() {
        assertThat(new PublicLists(ServeOptions.usual(folder), "").agreements()).isEmpty();
    }

    @Test
    void a_folder_that_is_named_and_not_there_ends_the_start() {
        assertThatThrownBy(() -> new PublicLists(
                        ServeOptions.usual(folder), folder.resolve("nowhere").toString()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_class_is_added_without_code_and_a_fault_ends_the_start_with_its_place() throws IOException {
        for (String name : List.of(
                "agreements.csv", "classes.csv", "definition.csv", "editions.csv", "entries.csv", "thresholds.csv")) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        Path classes = folder.resolve("classes.csv");
        Files.writeString(classes, Files.readString(classes) + "QUANTUM,quantum means,квантовые средства,no\n");
        PublicLists lists = new PublicLists(ServeOptions.usual(folder), folder.toString());
        assertThat(lists.classes().rows().keySet()).extracting(Object::toString).contains("QUANTUM");
        Files.writeString(classes, Files.readString(classes) + "WAVES,waves,волны,perhaps\n");
        assertThatThrownBy(() -> new PublicLists(ServeOptions.usual(folder), folder.toString()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("classes.csv, line 9, human_rights");
    }
}
