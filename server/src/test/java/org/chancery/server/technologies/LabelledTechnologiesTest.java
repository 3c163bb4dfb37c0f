package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.server.technologies.Concord.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.law.label.Label;
import org.chancery.server.ChanceryServer;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Reading;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.operation.Progress;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A technology that three of six States may read: of it the other three and the public find what its notifier shows, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelledTechnologiesTest {

    private static final String WORD = "zarquon";
    private static final String HIDDEN = "trillian";
    private static final Label THREE = Concord.restricted("XAV", "XAV,XBR,XDO");

    private RunningServer server;
    private Concord concord;
    private Notifications notifications;
    private Actor avelia;
    private Actor brenmark;
    private Actor kestria;
    private UUID id;
    private UUID unseen;
    private UUID line;

    @BeforeAll
    void a_technology_under_a_label(@TempDir Path folder) {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT4S");
        System.setProperty("chancery.restricted-acts-places", "6");
        server = ChanceryServer.start(DemoServer.options(folder), Progress.silent());
        concord = new Concord(server);
        notifications = server.part(Notifications.class);
        avelia = concord.head("XAV");
        brenmark = concord.head("XBR");
        kestria = concord.head("XKE");
        id = notifications.notify(
                avelia,
                Written.called("The " + WORD)
                        .shown(PublicFace.PLACEHOLDER)
                        .classes("NON_LETHAL")
                        .statement(),
                THREE);
        unseen = notifications.notify(
                avelia,
                Written.called("The " + HIDDEN)
                        .shown(PublicFace.NOTHING)
                        .classes("CYBER")
                        .statement(),
                THREE);
        assertThat(concord.technologies().waiting(brenmark)).hasSize(2);
        assertThat(concord.technologies().waiting(kestria)).isEmpty();
        assertThat(concord.technologies().waiting(Visitor.PUBLIC)).isEmpty();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> concord.technologies().find(brenmark, id).isPresent()
                        && concord.technologies().find(brenmark, unseen).isPresent()
                        && concord.technologies().list(Visitor.PUBLIC, "").stream()
                                .anyMatch(Listed::isLine));
        line = concord.technologies().list(Visitor.PUBLIC, "").stream()
                .filter(Listed::isLine)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterAll
    void stop() {
        server.close();
        System.clearProperty("chancery.restricted-acts");
        System.clearProperty("chancery.restricted-acts-every");
        System.clearProperty("chancery.restricted-acts-places");
    }

    @Test
    void the_three_read_it_and_every_read_is_noted() {
        assertThat(concord.technologies().list(brenmark, WORD))
                .extracting(Listed::id)
                .containsExactly(id);
        PageForms browser = concord.signedIn("Bruno Hald");
        assertThat(browser.page("/en/technologies/" + id).select("h1").text()).isEqualTo("The " + WORD);
        assertThat(browser.get("/en/technologies/" + line).statusCode()).isEqualTo(303);
        List<String> ways = server.part(Reading.class)
                .as(
                        brenmark.reader(),
                        sql -> sql.sql("select distinct how from access.read_work where item = ?")
                                .param(id.toString())
                                .query(String.class)
                                .list());
        assertThat(ways).contains("seen", "search-hit");
    }

    @Test
    void others_see_the_public_line_alone_and_it_leads_nowhere() {
        for (Visitor other : List.of(kestria, Visitor.PUBLIC)) {
            assertThat(line).isNotEqualTo(id);
            assertThat(concord.technologies().line(other, line)).hasValueSatisfying(it -> {
                assertThat(it.name().isEmpty()).isTrue();
                assertThat(it.states()).isEmpty();
            });
            assertThat(concord.technologies().list(other, ""))
                    .extracting(Listed::id)
                    .contains(line)
                    .doesNotContain(id, unseen);
            assertThat(concord.technologies().find(other, id)).isEmpty();
            assertThat(concord.technologies().list(other, WORD)).isEmpty();
            assertThat(concord.technologies().statements(other, id)).isEmpty();
            assertThat(concord.technologies().ofLine(other, line)).isEmpty();
        }
    }

    @Test
    void no_page_and_no_file_tells_others_of_it() {
        for (PageForms other : List.of(new PageForms(server), concord.signedIn("Karel Sund"))) {
            ways().forEach(path -> assertThat(other.get(path).body())
                    .as(path)
                    .doesNotContain("The " + WORD, "The " + HIDDEN, id.toString(), unseen.toString()));
            for (String language : List.of("en", "ru")) {
                for (String end : List.of("", "/statement", "/join")) {
                    sameAsAbsent(other, "/" + language + "/technologies/", id, end);
                    sameAsAbsent(other, "/" + language + "/technologies/", unseen, end);
                }
            }
        }
    }

    @Test
    void what_was_shown_stays_shown_and_can_be_widened() {
        UUID other = notifications.notify(
                avelia,
                Written.called("The heart")
                        .shown(PublicFace.PLACEHOLDER)
                        .classes("OTHER")
                        .statement(),
                Concord.restricted("XAV", "XAV"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> concord.technologies().find(avelia, other).isPresent());
        Technology now = concord.find(avelia, other);
        refused(
                Why.PUBLISHED_ALREADY,
                () -> notifications.restate(
                        avelia,
                        other,
                        now.number(),
                        Written.called("The heart")
                                .shown(PublicFace.NOTHING)
                                .classes("OTHER")
                                .statement(),
                        "Less."));
        notifications.restate(
                avelia,
                other,
                now.number(),
                Written.called("The heart")
                        .shown(PublicFace.NAME)
                        .classes("OTHER")
                        .statement(),
                "More.");
        refused(
                Why.ON_ITS_WAY,
                () -> notifications.restate(
                        avelia,
                        other,
                        now.number(),
                        Written.called("The heart")
                                .shown(PublicFace.NAME)
                                .classes("OTHER")
                                .statement(),
                        "More."));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        concord.technologies().list(Visitor.PUBLIC, "heart").size() == 1);
        assertThat(concord.technologies().list(Visitor.PUBLIC, "heart"))
                .extracting(Listed::id)
                .containsExactly(now.line().orElseThrow());
    }

    @Test
    void a_label_that_is_unsound_or_keeps_out_its_notifier_is_refused() {
        Statement statement = Written.called("The improbable")
                .shown(PublicFace.NOTHING)
                .classes("OTHER")
                .statement();
        refused(Why.LABEL_NOT_YOURS, () -> notifications.notify(avelia, statement, Concord.restricted("XAV", "XKE")));
        refused(
                Why.LABEL_UNSOUND,
                () -> notifications.notify(
                        avelia,
                        statement,
                        org.chancery.law.label.LabelText.read(
                                "RESTRICTED; originator=XAV; release=XAV; review=2020-01-01; basis=NEG")));
    }

    @Test
    void a_part_of_a_labelled_item_is_not_public() {
        Statement part = Written.dazzler().partOf(id).statement();
        refused(Why.PARENT_LABEL, () -> notifications.notify(avelia, part, Label.PUBLIC));
        refused(Why.PARENT_UNKNOWN, () -> notifications.notify(kestria, part, Label.PUBLIC));
    }

    private static Stream<String> ways() {
        return Stream.of("en", "ru")
                .flatMap(it -> Stream.of(
                                "/technologies",
                                "/technologies?words=" + WORD,
                                "/technologies?class=CYBER",
                                "/technologies?phase=DEVELOPMENT",
                                "/technologies.csv",
                                "/technologies.json?words=" + WORD,
                                "/technologies/new",
                                "/start",
                                "/register",
                                "/search?q=" + WORD)
                        .map(path -> "/" + it + path));
    }

    /** A hidden id answers as one that nobody has given. */
    private static void sameAsAbsent(PageForms other, String start, UUID hidden, String end) {
        UUID absent = UUID.fromString("00000000-0000-4000-8000-000000000000");
        var one = other.get(start + hidden + end);
        var none = other.get(start + absent + end);
        assertThat(one.statusCode()).isEqualTo(none.statusCode());
        assertThat(plain(one.body(), hidden)).isEqualTo(plain(none.body(), absent));
    }

    private static String plain(String page, UUID id) {
        return page.replace(id.toString(), "ID").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
