package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** What an agreement asks every State to declare is asked for in the form and missed in the examination. */
class RequiredDeclarationsTest {

    private static final String EXERCISES = "concord-exercises";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final RunningServer server = DemoServer.shared();
    private final Somebody officer = Somebody.in(server, Role.DEPOSITARY_OFFICER);

    private List<String> missing(Map<String, String> fields) {
        return server
                .part(Examiner.class)
                .examine(
                        officer.actor().reader(),
                        Deposits.of(EXERCISES, "XKE", "ratification", new HashMap<>(fields)),
                        TODAY,
                        TODAY)
                .missing()
                .stream()
                .map(RequiredDeclaration::article)
                .toList();
    }

    @Test
    void an_officer_enters_them_once_and_each_that_a_deposit_does_not_make_is_named() {
        PageForms pages = officer.signedIn();
        for (String article : List.of("4", "6(2)")) {
            assertThat(pages.submit(
                                    "/en/docket/declarations",
                                    "/en/docket/declarations",
                                    "agreement",
                                    EXERCISES,
                                    "article",
                                    article,
                                    "english",
                                    "Which authority answers for article " + article + ".",
                                    "russian",
                                    "Какой орган отвечает за статью " + article + ".")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(missing(Map.of())).containsExactly("4", "6(2)");
        assertThat(missing(Map.of("required_en", "The ministry.", "required_articles", "4")))
                .containsExactly("6(2)");
        assertThat(missing(Map.of("required_en", "The ministry.", "required_articles", "4, 6(2)")))
                .isEmpty();
        PageForms delegation = Somebody.in(server, Role.DELEGATION_HEAD).signedIn();
        assertThat(delegation
                        .get("/ru/docket/deposit?agreement=" + EXERCISES + "&kind=ratification")
                        .body())
                .contains("Какой орган отвечает за статью 6(2).");
        assertThat(pages.submit(
                                "/en/docket/declarations",
                                "/en/docket/declarations",
                                "agreement",
                                EXERCISES,
                                "article",
                                "",
                                "english",
                                "x",
                                "russian",
                                "x")
                        .statusCode())
                .isEqualTo(422);
    }
}
