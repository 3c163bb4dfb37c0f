package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.access.Cleared;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instrument under a label is on the docket for those who may read the label, and for nobody else in any way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocketLabelsTest {

    private static final String WORD = "Quillfeather";

    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Items items = server.part(Items.class);
    private final Somebody cleared = Cleared.restricted(Somebody.in(server, Role.DEPOSITARY_OFFICER));
    private final Somebody blind = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);
    private final PageForms clearedPages = cleared.signedIn();
    private final PageForms blindPages = blind.signedIn();
    private final PageForms headPages = head.signedIn();
    private String item;
    private String paper;

    @BeforeAll
    void an_instrument_under_a_label_with_a_paper() {
        item = labelled("communication", Map.of("summary_en", WORD));
        paper = server.part(Papers.class)
                .keep(Hands.of(cleared.actor()), item, "instrument", WORD + ".pdf", Scans.pdf(WORD))
                .id();
    }

    private String labelled(String kind, Map<String, String> fields) {
        String id = docket.deposit(
                Hands.of(head.actor()), Deposits.of("concord-autonomy-protocol", "XAV", kind, fields), true);
        JdbcClient.create(
                        server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.ADMINISTRATOR))
                .sql("update docket.item_work set label_id = ? where item = ?")
                .params(Cleared.number(server, Cleared.label("secretariat")), id)
                .update();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> items.find(cleared.actor().reader(), id).isPresent());
        return id;
    }

    @Test
    void whoever_may_read_the_label_finds_it_in_the_list_and_opens_it_with_its_paper() {
        assertThat(clearedPages.get("/en/docket").body()).contains(item);
        assertThat(clearedPages.get("/en/docket/" + item).body()).contains(WORD);
        assertThat(clearedPages.get("/en/start").body()).contains("/docket/" + item);
        assertThat(clearedPages.get("/en/docket/" + item + "/papers/" + paper).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_officer_and_the_states_own_delegation_without_clearance_find_it_on_no_page() {
        for (PageForms pages : List.of(blindPages, headPages)) {
            for (String path : List.of(
                    "/en/docket",
                    "/ru/docket",
                    "/en/start",
                    "/en/official",
                    "/en/notifications",
                    "/en/exchange/search?q=" + WORD,
                    "/en/search?q=" + WORD,
                    "/en/account/reads")) {
                assertThat(pages.get(path).body().replace("value=\"" + WORD + "\"", ""))
                        .as(path)
                        .doesNotContain(item)
                        .doesNotContain(paper);
            }
            for (String path : List.of(
                    "", "/receipt.pdf", "/answer", "/papers/" + paper, "/papers/" + paper + "/signatures.xml")) {
                assertThat(pages.get("/en/docket/" + item + path).statusCode())
                        .as(path)
                        .isEqualTo(pages.get("/en/docket/" + "0".repeat(item.length())
                                        + path.replace(paper, "0".repeat(paper.length())))
                                .statusCode())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void nothing_can_be_done_with_it_by_who_does_not_see_it() {
        String token = blindPages.page("/en/start").select("input[name=_csrf]").attr("value");
        for (String step : List.of("/steps", "/receipt", "/original", "/propose", "/confirm", "/drop", "/papers")) {
            assertThat(blindPages
                            .postRaw(
                                    "/en/docket/" + item + step,
                                    "_csrf",
                                    token,
                                    "step",
                                    "TAKE_UP",
                                    "reason",
                                    "Why",
                                    "vault",
                                    "Here",
                                    "evidence",
                                    "List")
                            .statusCode())
                    .as(step)
                    .isIn(400, 404, 415);
        }
        assertThat(items.find(cleared.actor().reader(), item).orElseThrow().standing())
                .isEqualTo(ItemState.RECEIVED);
        assertThat(items.steps(cleared.actor().reader(), item)).hasSize(1);
    }

    @Test
    void the_database_itself_gives_no_row_of_it_and_no_count() {
        for (Actor actor : List.of(blind.actor(), head.actor())) {
            assertThat(items.find(actor.reader(), item)).isEmpty();
            assertThat(items.all(actor.reader())).noneMatch(it -> it.id().equals(item));
            assertThat(items.steps(actor.reader(), item)).isEmpty();
            assertThat(server.part(Papers.class).read(actor.reader(), paper)).isEmpty();
            for (String table : List.of("field_work", "step_work", "paper_work", "item_work")) {
                assertThat(rows(actor, table)).as(table).isZero();
            }
        }
        assertThat(rows(cleared.actor(), "item_work")).isEqualTo(1);
    }

    private int rows(Actor actor, String table) {
        return server.part(org.chancery.server.database.Reading.class)
                .as(
                        actor.reader(),
                        sql -> sql.sql("select count(*) from docket." + table + " where item = ?")
                                .param(item)
                                .query(Integer.class)
                                .single());
    }

    @Test
    void it_does_not_become_public_by_acceptance_or_referral_and_may_be_rejected() {
        String other = labelled("communication", Map.of("summary_en", "Another."));
        docket.take(Hands.of(cleared.actor()), other, Step.TAKE_UP, "");
        int before = server.part(OfficialActs.class).list(cleared.actor(), true).size();
        refused(() -> server.part(Acceptance.class).propose(cleared.actor(), other, ""));
        refused(() -> server.part(Differences.class).refer(cleared.actor(), other, "The seal is in doubt."));
        assertThat(server.part(OfficialActs.class).list(cleared.actor(), true)).hasSize(before);
        server.part(Acceptance.class).proposeRejection(cleared.actor(), other, "Council, decision 12");
        Somebody second = Cleared.restricted(Somebody.in(server, Role.DEPOSITARY_OFFICER));
        second.signedIn();
        assertThatThrownBy(() -> server.part(Acceptance.class)
                        .confirm(blind.actor(), other, Deposits.read(server, cleared, other)))
                .isInstanceOf(org.chancery.server.web.NotFound.class);
        Awaitility.await()
                .until(() -> items.find(second.actor().reader(), other).isPresent());
        server.part(Acceptance.class).confirm(second.actor(), other, Deposits.read(server, second, other));
        assertThat(docket.item(Hands.of(second.actor()), other).standing())
                .isEqualTo(ItemState.REJECTED_AS_INSUFFICIENT);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.LABELLED));
    }
}
