package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnterTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Documents documents = CopyServer.part(Documents.class);

    @Test
    void a_document_is_found_by_those_who_may_read_it_and_is_not_there_for_others() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        UUID id = documents.enter(
                officer.actor(), NewDocument.kept("Terms " + word, "CC/8", CopyServer.RESTRICTED, CopyServer.pdf(3)));
        assertThat(documents.search(officer.actor().reader(), word))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo(id);
                    assertThat(it.pages()).isEqualTo(3);
                    assertThat(it.originators()).isEqualTo("XAV");
                    assertThat(it.sha256()).matches("[0-9a-f]{64}");
                });
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThat(documents.search(stranger.actor().reader(), word)).isEmpty();
        assertThat(documents.find(stranger.actor().reader(), id)).isEmpty();
        assertThat(documents.latest(stranger.actor().reader()))
                .extracting(RegisteredDocument::id)
                .doesNotContain(id);
    }

    @Test
    void the_list_goes_back_page_by_page_to_the_first_document() {
        UUID first = documents.enter(officer.actor(), kept(CopyServer.pdf(1)));
        for (int i = 0; i < Documents.PAGE; i++) {
            documents.enter(
                    officer.actor(), NewDocument.offLine("Line", "", CopyServer.RESTRICTED, "0f".repeat(32), 1));
        }
        List<RegisteredDocument> newest = documents.latest(officer.actor().reader());
        assertThat(newest)
                .hasSize(Documents.PAGE)
                .extracting(RegisteredDocument::id)
                .doesNotContain(first);
        assertThat(documents
                        .before(officer.actor().reader(), newest.getLast())
                        .getFirst()
                        .id())
                .isEqualTo(first);
        assertThat(officer.signedIn().get("/en/copies").body())
                .contains("before=" + newest.getLast().id());
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThat(stranger.signedIn().get("/en/copies?before=" + first).statusCode())
                .isEqualTo(404);
    }

    @Test
    void above_the_highest_level_only_a_hash_comes_in() {
        Label.Marking secret = CopyServer.label("SECRET");
        refused(Why.LABEL_ABOVE_MAXIMUM, NewDocument.kept("Annex", "", secret, CopyServer.pdf(1)));
        refused(Why.FILE_OR_HASH, NewDocument.offLine("Annex", "", secret, "", 4));
        refused(Why.HASH_WRONG, NewDocument.offLine("Annex", "", secret, "abc", 4));
        UUID id = documents.enter(officer.actor(), NewDocument.offLine("Annex", "", secret, "0f".repeat(32), 4));
        assertThat(documents.find(officer.actor().reader(), id).orElseThrow().file())
                .isEmpty();
    }

    @Test
    void a_file_of_which_no_copies_can_be_marked_is_refused_with_the_reason() throws Exception {
        refused(Why.NOT_A_PDF, kept("no pdf at all".getBytes(StandardCharsets.UTF_8)));
        refused(Why.NOT_A_PDF, kept(new byte[0]));
        refused(Why.PDF_UNREADABLE, kept(Arrays.copyOf(CopyServer.pdf(1), 300)));
        try (var open = Loader.loadPDF(CopyServer.pdf(1));
                var out = new ByteArrayOutputStream()) {
            open.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            open.save(out);
            refused(Why.PDF_PROTECTED, kept(out.toByteArray()));
        }
        refused(Why.FIELDS_MISSING, NewDocument.kept(" ", "", CopyServer.RESTRICTED, CopyServer.pdf(1)));
        refused(Why.LABEL_PUBLIC, NewDocument.kept("Terms", "", Label.PUBLIC, CopyServer.pdf(1)));
    }

    @Test
    void the_use_of_a_label_is_counted_with_the_document_unless_it_was_counted_where_it_comes_from() {
        String reason = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Label label = LabelText.read(
                "RESTRICTED; originator=XAV; release=XAV,secretariat; review=2029-05-01; basis=" + reason);
        documents.enter(officer.actor(), NewDocument.kept("Terms", "", label, CopyServer.pdf(1)));
        assertThat(counted(reason)).isEqualTo(1);
        documents.enter(officer.actor(), NewDocument.offLine("Terms", "", label, "0f".repeat(32), 1));
        assertThat(counted(reason)).isEqualTo(2);
        documents.enter(officer.actor(), NewDocument.labelledBefore("Terms", "", label, CopyServer.pdf(1)));
        refused(Why.NOT_A_PDF, NewDocument.kept("Terms", "", label, new byte[] {1}));
        assertThat(counted(reason)).isEqualTo(2);
    }

    private static int counted(String reason) {
        return JdbcClient.create(CopyServer.part(DatabaseAddress.class)
                        .connections(org.chancery.server.database.Role.ADMINISTRATOR))
                .sql("select count(*) from schemes.use_work where ? = any (basis)")
                .param(reason)
                .query(Integer.class)
                .single();
    }

    @Test
    void only_registry_officers_who_may_read_it_enter_a_document() {
        NewDocument fresh = kept(CopyServer.pdf(1));
        Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
        assertThatThrownBy(() -> documents.enter(security.actor(), fresh)).isInstanceOf(AccessRefused.class);
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        IssueTest.refused(Why.LABEL_NOT_YOURS, () -> documents.enter(stranger.actor(), fresh));
    }

    private static NewDocument kept(byte[] content) {
        return NewDocument.kept("Terms", "CC/9", CopyServer.RESTRICTED, content);
    }

    private void refused(Why why, NewDocument fresh) {
        IssueTest.refused(why, () -> documents.enter(officer.actor(), fresh));
    }
}
