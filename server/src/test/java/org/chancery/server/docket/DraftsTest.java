package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Map<String, String> HALF = Map.of(
            "agreement",
            "concord-autonomy-protocol",
            "kind",
            "communication",
            "summary_en",
            "Half a sentence",
            "unknown",
            "x");
    private final RunningServer server = DemoServer.shared();
    private final Drafts drafts = server.part(Drafts.class);
    private final Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);

    @Test
    void a_delegation_keeps_a_form_and_goes_on_with_it_also_another_member() {
        String id = drafts.save(head.actor(), "", HALF);
        Somebody member = Somebody.in(server, Role.DELEGATION_MEMBER);
        Draft draft = drafts.find(member.actor(), id).orElseThrow();
        assertThat(draft.values())
                .containsEntry("summary_en", "Half a sentence")
                .doesNotContainKey("unknown");
        Map<String, String> more = new java.util.TreeMap<>(HALF);
        more.put("signer", "Ada Lorn");
        assertThat(drafts.save(member.actor(), id, more)).isEqualTo(id);
        assertThat(drafts.find(head.actor(), id).orElseThrow().values()).containsEntry("signer", "Ada Lorn");
        drafts.discard(head.actor(), id);
        assertThat(drafts.find(head.actor(), id)).isEmpty();
        assertThatThrownBy(() -> drafts.save(head.actor(), id, HALF)).isInstanceOf(NotFound.class);
    }

    @Test
    void no_officer_and_no_job_sees_a_draft_also_in_the_database() {
        String id = drafts.save(head.actor(), "", HALF);
        Somebody officer = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        assertThatThrownBy(() -> drafts.all(officer.actor())).isInstanceOf(AccessRefused.class);
        for (String reader : new String[] {officer.actor().reader(), "!docket", ""}) {
            int seen = server.part(Working.class)
                    .as(
                            reader,
                            sql -> sql.sql("select count(*) from docket.draft_work")
                                    .query(Integer.class)
                                    .single());
            assertThat(seen).as(reader).isZero();
        }
        drafts.discard(head.actor(), id);
    }

    @Test
    void a_draft_needs_agreement_and_kind_and_there_are_at_most_fifty() {
        assertThatThrownBy(() -> drafts.save(head.actor(), "", Map.of("kind", "communication")))
                .isInstanceOf(StepRefused.class);
        drafts.all(head.actor()).forEach(it -> drafts.discard(head.actor(), it.id()));
        for (int i = 0; i < 50; i++) {
            drafts.save(head.actor(), "", HALF);
        }
        assertThatThrownBy(() -> drafts.save(head.actor(), "", HALF))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.DRAFT_QUOTA));
        drafts.all(head.actor()).forEach(it -> drafts.discard(head.actor(), it.id()));
    }

    @Test
    void a_draft_opens_in_the_form_and_vanishes_when_the_form_is_sent() {
        var browser = head.signedIn();
        String page = "/en/docket/deposit?agreement=concord-autonomy-protocol&kind=communication";
        String token = browser.page(page).select("input[name=_csrf]").attr("value");
        var kept = browser.postRaw(
                "/en/docket/drafts",
                "_csrf",
                token,
                "agreement",
                "concord-autonomy-protocol",
                "kind",
                "communication",
                "summary_en",
                "Kept for later");
        assertThat(kept.statusCode()).isEqualTo(303);
        String open = kept.headers().firstValue("Location").orElseThrow();
        var form = browser.page(open);
        assertThat(form.select("textarea[name=summary_en]").text()).isEqualTo("Kept for later");
        String draft = form.select("input[name=draft]").attr("value");
        assertThat(browser.page("/en/docket").select("#drafts")).hasSize(1);
        var sent = browser.postRaw(
                "/en/docket/deposit",
                "_csrf",
                token,
                "draft",
                draft,
                "agreement",
                "concord-autonomy-protocol",
                "kind",
                "communication",
                "summary_en",
                "Kept for later",
                "signer",
                "Ada Lorn",
                "signer_office",
                "FOREIGN_MINISTER",
                "form",
                "copy");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(drafts.find(head.actor(), draft)).isEmpty();
    }
}
