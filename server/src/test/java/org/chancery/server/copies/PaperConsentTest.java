package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.server.PageForms;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaperConsentTest {

    private static final String LETTER = "Letter of 3 March 2026, No. 114, signed by the minister; registry, folder 7";

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final PaperConsents letters = CopyServer.part(PaperConsents.class);

    @BeforeAll
    static void two_officers_have_signed_in() {
        Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER).signedIn();
        Somebody.in(CopyServer.shared(), Role.SECURITY_OFFICER).signedIn();
    }

    @Test
    void a_letter_that_a_second_officer_has_seen_lets_the_numbers_go_on() {
        Consent asked = asked();
        letters.enter(officer.actor(), asked.id(), " " + LETTER + " ");
        assertThat(document(asked).allowed()).isEqualTo(1);
        assertThat(letters.waitingFor(officer.actor())).extracting(Consent::id).doesNotContain(asked.id());
        assertThat(letters.waitingFor(security.actor())).extracting(Consent::id).contains(asked.id());
        assertThatThrownBy(() -> letters.confirm(officer.actor(), asked.id(), LETTER))
                .isInstanceOf(AccessRefused.class);
        IssueTest.refused(Why.CHANGED_MEANWHILE, () -> letters.confirm(security.actor(), asked.id(), "Another"));
        letters.confirm(security.actor(), asked.id(), LETTER);
        assertThat(document(asked).allowed()).isEqualTo(3);
        assertThat(now(asked).state()).isEqualTo("given");
        IssueTest.refused(Why.CHANGED_MEANWHILE, () -> letters.enter(officer.actor(), asked.id(), LETTER));
    }

    @Test
    void a_letter_that_is_not_there_is_taken_out_and_the_request_is_open_as_before() {
        Consent asked = asked();
        IssueTest.refused(Why.PAPER_MISSING, () -> letters.enter(officer.actor(), asked.id(), " "));
        letters.enter(officer.actor(), asked.id(), LETTER);
        letters.decline(security.actor(), asked.id());
        assertThat(now(asked).entered()).isEmpty();
        assertThatThrownBy(() -> letters.confirm(security.actor(), asked.id(), ""))
                .isInstanceOf(AccessRefused.class);
        CopyServer.part(Consents.class).answer(holder.actor(), asked.id(), false);
        assertThat(now(asked).state()).isEqualTo("refused");
    }

    @Test
    void only_officers_of_the_registry_who_may_read_the_document_enter_one() {
        Consent asked = asked();
        assertThatThrownBy(() -> letters.enter(holder.actor(), asked.id(), LETTER))
                .isInstanceOf(AccessRefused.class);
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThatThrownBy(() -> letters.enter(stranger.actor(), asked.id(), LETTER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_page_of_the_document_takes_the_letter_and_its_confirmation() {
        Consent asked = asked();
        String page = "/en/copies/documents/" + asked.document();
        String letter = page + "/consents/" + asked.id();
        PageForms first = officer.signedIn();
        assertThat(first.submit(page, letter + "/paper", "paper", LETTER).statusCode())
                .isEqualTo(303);
        assertThat(first.get(page).body()).contains(LETTER).doesNotContain(letter + "/confirm");
        PageForms second = security.signedIn();
        assertThat(second.get("/en/start").body()).contains("Confirm a letter of consent: 2 more copies");
        assertThat(second.submit(page, letter + "/confirm", "read", LETTER).statusCode())
                .isEqualTo(303);
        assertThat(second.get("/ru" + page.substring(3)).body()).contains("Письмо о согласии", "согласие дано");
    }

    /** A request for two more copies of a document of which one is issued. */
    private Consent asked() {
        RegisteredDocument document = CopyServer.entered(officer);
        CopyServer.issued(officer, document, holder);
        Consents consents = CopyServer.part(Consents.class);
        consents.ask(officer.actor(), document.id(), 2, "Two more delegates");
        return consents.of(officer.actor().reader(), document.id()).getFirst();
    }

    private Consent now(Consent asked) {
        List<Consent> all = CopyServer.part(Consents.class).of(officer.actor().reader(), asked.document());
        return all.getFirst();
    }

    private RegisteredDocument document(Consent asked) {
        return CopyServer.part(Documents.class)
                .find(officer.actor().reader(), asked.document())
                .orElseThrow();
    }
}
