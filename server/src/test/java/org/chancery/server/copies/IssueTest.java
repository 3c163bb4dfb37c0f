package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

class IssueTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody first = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final Somebody second = CopyServer.authorised(Role.DELEGATION_MEMBER);
    private final Issue issue = CopyServer.part(Issue.class);
    private final HeldPapers papers = CopyServer.part(HeldPapers.class);

    @Test
    void copies_are_numbered_and_each_holder_finds_their_own() throws Exception {
        RegisteredDocument document = CopyServer.entered(officer);
        List<Copy> copies = CopyServer.issued(officer, document, first, second);
        assertThat(copies).extracting(Copy::k).containsExactly(1, 2);
        assertThat(copies).extracting(Copy::of).containsOnly(2);
        assertThat(copies).extracting(Copy::standing).containsOnly(Standing.HELD);
        assertThat(papers.all(first.actor()))
                .extracting(Copy::id)
                .contains(copies.getFirst().id());
        assertThat(papers.all(second.actor()))
                .extracting(Copy::id)
                .doesNotContain(copies.getFirst().id());
        String text = text(papers.download(first.actor(), copies.getFirst().id()));
        assertThat(text)
                .contains(copies.getFirst().code().grouped())
                .contains(first.name())
                .contains("RESTRICTED");
        assertThat(text(papers.download(first.actor(), copies.getFirst().id()))).isEqualTo(text);
    }

    private static String text(byte[] pdf) throws java.io.IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(opened);
        }
    }

    @Test
    void a_holder_who_may_not_read_gets_none_and_nobody_else_does_either() {
        RegisteredDocument document = CopyServer.entered(officer);
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.DELEGATION_HEAD);
        refused(Why.HOLDER_WITHOUT_ACCESS, () -> give(document, document.version(), first, stranger));
        assertThat(CopyServer.part(Steps.class).of(officer.actor().reader(), document.id()))
                .isEmpty();
    }

    @Test
    void what_cannot_be_issued_is_refused_with_its_reason() {
        RegisteredDocument document = CopyServer.entered(officer);
        refused(Why.NO_HOLDER, () -> give(document, document.version()));
        refused(Why.HOLDER_TWICE, () -> give(document, document.version(), first, first));
        refused(
                Why.HOLDER_UNKNOWN,
                () -> issue.issue(officer.actor(), document.id(), document.version(), List.of("0000000000000000")));
    }

    @Test
    void of_two_who_issue_at_once_one_is_refused() {
        RegisteredDocument document = CopyServer.entered(officer);
        give(document, document.version(), first);
        refused(Why.CHANGED_MEANWHILE, () -> give(document, document.version(), second));
    }

    @Test
    void a_further_copy_needs_the_consent_of_the_originator() {
        RegisteredDocument document = CopyServer.entered(officer);
        CopyServer.issued(officer, document, first);
        refused(Why.CONSENT_MISSING, () -> give(document, now(document).version(), second));
        Consents consents = CopyServer.part(Consents.class);
        refused(Why.REASON_MISSING, () -> consents.ask(officer.actor(), document.id(), 1, " "));
        consents.ask(officer.actor(), document.id(), 1, "For the second office");
        assertThat(consents.waitingFor(second.actor())).isEmpty();
        var asked = consents.waitingFor(first.actor()).stream()
                .filter(it -> it.document().equals(document.id()))
                .findFirst()
                .orElseThrow();
        Somebody secretary = CopyServer.authorised(Role.SECRETARIAT_OFFICER);
        assertThatThrownBy(() -> consents.answer(secretary.actor(), asked.id(), true))
                .isInstanceOf(AccessRefused.class);
        consents.answer(first.actor(), asked.id(), true);
        refused(Why.CHANGED_MEANWHILE, () -> consents.answer(first.actor(), asked.id(), true));
        List<Copy> copies = CopyServer.issued(officer, now(document), second);
        assertThat(copies).extracting(Copy::k).containsExactly(1, 2);
        assertThat(copies.getLast().of()).isEqualTo(2);
    }

    @Test
    void only_the_registry_issues_and_only_holders_have() {
        RegisteredDocument document = CopyServer.entered(officer);
        assertThatThrownBy(() -> issue.issue(first.actor(), document.id(), 1, List.of(first.mandate())))
                .isInstanceOf(AccessRefused.class);
        Copy copy = CopyServer.issued(officer, document, first).getFirst();
        assertThatThrownBy(() -> papers.find(second.actor(), copy.id())).isInstanceOf(NotFound.class);
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThatThrownBy(() -> issue.issue(stranger.actor(), document.id(), 1, List.of(first.mandate())))
                .isInstanceOf(NotFound.class);
    }

    private RegisteredDocument now(RegisteredDocument document) {
        return CopyServer.part(Documents.class)
                .find(officer.actor().reader(), document.id())
                .orElseThrow();
    }

    private void give(RegisteredDocument document, int version, Somebody... holders) {
        issue.issue(
                officer.actor(),
                document.id(),
                version,
                List.of(holders).stream().map(Somebody::mandate).toList());
    }

    static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CopyRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
