package org.chancery.packages.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.packages.Library;
import org.chancery.packages.PackageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts and agreements as records of plain values. */
class ActJsonTest {

    private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");

    @Test
    void every_act_is_the_same_after_writing_and_reading() {
        for (Path folder : List.of(PACKAGES, Path.of("..", "library"))) {
            for (Dossier dossier : Library.read(folder).holdings().dossiers().values()) {
                for (Act act : dossier.acts()) {
                    assertThat(ActJson.read(ActJson.write(act), OptionalLong.empty()))
                            .isEqualTo(act);
                }
                assertThat(AgreementJson.read(AgreementJson.write(dossier.agreement())))
                        .isEqualTo(dossier.agreement());
            }
        }
    }

    @Test
    void a_record_holds_only_texts_whole_numbers_and_truth_values() {
        for (Dossier dossier : Library.read(PACKAGES).holdings().dossiers().values()) {
            onlyPlain(AgreementJson.write(dossier.agreement()));
            dossier.acts().forEach(act -> onlyPlain(ActJson.write(act)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "schema, treaty.signature/2, use a newer program",
        "schema, treaty.handshake/1, no act has the schema",
        "schema, model.signature/1, no act has the schema",
        "schema, signature, names no schema",
        "date, 2001-02-30, cannot be used",
        "state, Northland, cannot be used",
        "form, secret, not known",
        "colour, blue, the field colour is not known",
        "refersTo, X, means nothing",
    })
    void a_record_with_a_wrong_field_is_refused(String field, String value, String reason) {
        var tree = new LinkedHashMap<>(signature());
        tree.put(field, value);
        assertThatThrownBy(() -> ActJson.read(tree, OptionalLong.empty()))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_record_without_a_needed_field_is_refused() {
        for (String field : List.of("schema", "agreement", "id", "date", "known")) {
            var tree = new LinkedHashMap<>(signature());
            tree.remove(field);
            assertThatThrownBy(() -> ActJson.read(tree, OptionalLong.empty()))
                    .isInstanceOf(UnreadableRecordException.class);
        }
    }

    @Test
    void a_record_of_an_old_version_is_upgraded_step_by_step() {
        var upgrades = new Upgrades(Map.of(
                "treaty.signature",
                List.of(tree -> renamed(tree, "nation", "country"), tree -> renamed(tree, "country", "state"))));
        var old = renamed(signature(), "state", "nation");
        Act act = ActJson.read(old, OptionalLong.empty(), upgrades);
        assertThat(act).isEqualTo(ActJson.read(signature(), OptionalLong.empty()));
    }

    private static Map<String, Object> signature() {
        Dossier dossier =
                PackageReader.read(PACKAGES.resolve("all-acts")).dossier().orElseThrow();
        return ActJson.write(dossier.acts().getFirst());
    }

    private static Map<String, Object> renamed(Map<String, Object> tree, String from, String to) {
        var renamed = new LinkedHashMap<>(tree);
        Object value = renamed.remove(from);
        if (value != null) {
            renamed.put(to, value);
        }
        return renamed;
    }

    private static void onlyPlain(Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((k, v) -> {
                    assertThat(k).isInstanceOf(String.class);
                    onlyPlain(v);
                });
            case List<?> list -> list.forEach(ActJsonTest::onlyPlain);
            default -> assertThat(value).isInstanceOfAny(String.class, Long.class, Boolean.class);
        }
    }
}
