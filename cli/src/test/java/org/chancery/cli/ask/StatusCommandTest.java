package org.chancery.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusCommandTest {

    @Test
    void the_arms_trade_treaty_is_in_force_since_24_december_2014() {
        var json = json("status", "att", "--on", "2014-12-24", "--format", "json");
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "agreement", "on", "inForce", "entryIntoForce", "announcedEntryIntoForce", "states");
        assertThat(json.get("inForce").asBoolean()).isTrue();
        assertThat(json.get("entryIntoForce").asString()).isEqualTo("2014-12-24");
        assertThat(json.get("announcedEntryIntoForce").asString()).isEqualTo("2014-12-24");
        assertThat(json.get("states").size()).isGreaterThan(100);
    }

    @Test
    void that_it_is_not_known_whether_an_agreement_is_in_force_is_said_beside_the_object() {
        String[] question = {"status", "st-petersburg-declaration-1868", "--on", "2020-01-01", "--format", "json"};
        var run = Run.chancery(question);
        assertThat(run.code()).isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(run.out())
                        .get("inForce")
                        .asBoolean())
                .isFalse();
        assertThat(run.err()).contains("st-petersburg-declaration-1868").contains("inForce");
        assertThat(Run.chancery("status", "att", "--on", "2014-12-24", "--format", "json")
                        .err())
                .isEmpty();
    }

    @Test
    void the_day_before_it_is_not_in_force_and_the_date_is_known() {
        var json = json("status", "att", "--on", "2014-12-23", "--format", "json", "--state", "FRA");
        assertThat(json.get("inForce").asBoolean()).isFalse();
        var france = json.get("states").get(0);
        assertThat(france.get("status").asString()).isEqualTo("CONTRACTING");
        assertThat(france.get("inForceSince").asString()).isEqualTo("2014-12-24");
    }

    @Test
    void a_state_is_one_object_with_a_finding() {
        var state = json("status", "att", "--on", "2015-01-01", "--format", "json", "--state", "France")
                .get("states")
                .get(0);
        assertThat(state.propertyNames())
                .containsExactly(
                        "state",
                        "status",
                        "signed",
                        "consent",
                        "consentForm",
                        "inForceSince",
                        "withdrawalEffective",
                        "provisionalSince",
                        "finding");
        assertThat(state.get("state").asString()).isEqualTo("FRA");
        assertThat(state.get("status").asString()).isEqualTo("PARTY");
        assertThat(state.get("withdrawalEffective").isNull()).isTrue();
        assertThat(state.get("finding").get("steps").size()).isPositive();
    }

    @Test
    void a_package_folder_needs_neither_server_nor_library(@TempDir Path elsewhere) throws Exception {
        var copy = Files.createDirectory(elsewhere.resolve("att"));
        for (var file : new String[] {"agreement.yaml", "acts.csv"}) {
            Files.copy(Run.HOME.resolve("library/att").resolve(file), copy.resolve(file));
        }
        assertThat(json("status", copy.toString(), "--on", "2020-01-01", "--format", "json")
                        .get("inForce")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en", "ru"})
    void the_table_fits_a_terminal_of_eighty_columns(String language) {
        for (var id : new String[] {"att", "mine-ban", "ccw", "cst", "csto-model-agreement-new-weapons"}) {
            var run = Run.chancery("status", id, "--on", "2026-01-01", "--lang", language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 80, "at most 80 columns");
        }
    }

    @Test
    void the_table_says_of_which_day_it_speaks() {
        assertThat(Run.chancery("status", "att", "--on", "2014-12-24", "--lang", "en")
                        .out())
                .contains("The Arms Trade Treaty has been in force since 24 December 2014.")
                .contains("As at 24 December 2014: 61 parties, 69 signatories.");
        assertThat(Run.chancery("status", "att", "--on", "2014-12-24", "--lang", "ru")
                        .out())
                .contains("По состоянию на 24 декабря 2014 г.: 61 участник, 69 подписавших государств.");
        assertThat(Run.chancery("status", "att", "--lang", "en").out()).contains("(today in America/New_York)");
    }

    @Test
    void the_names_of_a_fictional_organisation_stand_beside_its_packages() {
        var charter = Run.HOME.resolve("library-demo/concord-charter").toString();
        assertThat(Run.chancery("status", charter, "--lang", "ru").out()).contains("Авелия");
        assertThat(Run.chancery("explain", charter, "--state", "Avelia", "--lang", "en")
                        .out())
                .contains("Avelia");
        assertThat(Run.chancery("explain", charter, "--state", "Авелия", "--lang", "ru")
                        .out())
                .contains("Авелия");
    }

    @Test
    void csv_has_a_line_a_state() {
        var run = Run.chancery("status", "att", "--on", "2014-12-24", "--format", "csv", "--state", "FRA");
        assertThat(run.out().lines())
                .containsExactly(
                        "state,status,signed,consent,consentForm,inForceSince,withdrawalEffective,provisionalSince",
                        "FRA,PARTY,2013-06-03,2014-04-02,RATIFICATION,2014-12-24,,");
    }

    @Test
    void a_model_act_shows_its_steps_and_no_parties() {
        var run = Run.chancery("status", "csto-model-agreement-new-weapons", "--on", "2026-01-01", "--lang", "en");
        assertThat(run.out()).contains("binds nobody by itself").contains("Model act adopted in plenary");
        assertThat(run.out()).doesNotContain("parties,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status;nothing-here|no agreement of that id",
                "status;atx|Did you mean att?",
                "status;library|holds no agreement.yaml",
                "status;att;--state;QQQ|There is no State QQQ",
                "status;att;--on;2014-13-01|write year-month-day, for example 2014-12-24",
                "status;att;--on;2014-02-30|write year-month-day",
                "status;att;--on;+99999-01-01|write year-month-day",
                "status;a\0b|no name of a folder",
                "status;att;--on;1899-01-01|did not exist before 2013-04-02",
                "status;att;--lang;fr|Should be: en or ru",
                "status;att;--format;xml|TABLE, JSON, CSV",
                "explain;att;--format;csv|TABLE, JSON",
                "relation;att;FRA;FRA|two different States"
            })
    void bad_input_is_refused_with_place_and_remedy(String command, String message) {
        var arguments =
                command.replace(";library", ";" + Run.HOME.resolve("library")).split(";");
        var run = Run.chancery(arguments);
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unsound_package_is_refused_with_file_and_line(@TempDir Path folder) throws Exception {
        Files.copy(Run.HOME.resolve("library/att/agreement.yaml"), folder.resolve("agreement.yaml"));
        Files.writeString(
                folder.resolve("acts.csv"), "act,state,date\nsignature,FRA,2013-06-03\nratification,XQZ,2014-99-02\n");
        var run = Run.chancery("status", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(folder.resolve("acts.csv:3").toString()).contains("Should be");
    }

    private static JsonNode json(String... arguments) {
        var run = Run.chancery(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }
}
