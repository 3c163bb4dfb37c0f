package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.files.FileRefused;
import org.chancery.server.files.IncomingFiles;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final byte[] PDF = Scans.pdf("A page.");
    private static final byte[] PROGRAM = "MZ this is no paper".getBytes(StandardCharsets.US_ASCII);
    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Papers papers = server.part(Papers.class);
    private final Hand hand =
            Hands.of(Somebody.in(server, Role.DEPOSITARY_OFFICER).actor());

    private String deposit() {
        return docket.deposit(
                hand,
                Deposits.of("concord-autonomy-protocol", "XKE", "communication", Map.of("summary_en", "A letter.")),
                true);
    }

    private static void refused(FileRefused.Reason why, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.reason()).isEqualTo(why));
    }

    private static void refused(StepRefused.Why why, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void a_program_called_instrument_pdf_is_refused() {
        String id = deposit();
        refused(
                FileRefused.Reason.KIND_NOT_ALLOWED,
                () -> papers.keep(hand, id, "instrument", "instrument.pdf", PROGRAM));
        assertThat(papers.of(hand.reader(), id)).isEmpty();
    }

    @Test
    void a_deposit_and_its_scan_come_in_together_or_not_at_all() {
        int before = server.part(Items.class).all(hand.reader()).size();
        refused(
                FileRefused.Reason.KIND_NOT_ALLOWED,
                () -> docket.together(hand, () -> {
                    String id = deposit();
                    papers.keep(hand, id, "instrument", "instrument.pdf", PROGRAM);
                    return id;
                }));
        assertThat(server.part(Items.class).all(hand.reader())).hasSize(before);
    }

    @Test
    void an_instrument_has_no_more_papers_than_its_quota() {
        String id = deposit();
        for (int i = 0; i < PaperTable.MOST; i++) {
            papers.keep(hand, id, "other", "page.pdf", PDF);
        }
        refused(StepRefused.Why.PAPER_QUOTA, () -> papers.keep(hand, id, "other", "page.pdf", PDF));
        assertThat(papers.of(hand.reader(), id)).hasSize(PaperTable.MOST);
    }

    @Test
    void a_name_of_control_characters_is_kept_without_them() {
        assertThat(IncomingFiles.plain("in\u0000str\r\nument.pdf")).isEqualTo("instrument.pdf");
        assertThat(IncomingFiles.plain("C:\\papers\\\u0007")).isEqualTo("paper");
        assertThat(IncomingFiles.plain("\u0001".repeat(300) + "a".repeat(300))).hasSize(200);
    }

    @Test
    void a_pdf_bomb_is_refused_and_nothing_of_it_stays() throws java.io.IOException {
        String id = deposit();
        refused(FileRefused.Reason.BOMB, () -> papers.keep(hand, id, "instrument", "bomb.pdf", Scans.bomb()));
        assertThat(papers.of(hand.reader(), id)).isEmpty();
        assertThat(Scans.passing(server)).isEmpty();
    }

    @Test
    void a_pdf_that_was_cut_off_or_is_protected_is_refused_with_the_reason() {
        String id = deposit();
        refused(FileRefused.Reason.ENCRYPTED, () -> papers.keep(hand, id, "instrument", "locked.pdf", Scans.locked()));
        refused(FileRefused.Reason.EMPTY, () -> papers.keep(hand, id, "instrument", "empty.pdf", new byte[0]));
    }

    @Test
    void a_script_in_a_scan_is_reported_and_taken_out_on_request_while_the_original_stays() {
        String id = deposit();
        byte[] scan = Scans.withScript();
        Paper paper = papers.keep(hand, id, "instrument", "signed.pdf", scan);
        assertThat(paper.active())
                .anyMatch(it -> it.kind() == org.chancery.files.content.ActiveContent.Kind.SCRIPT
                        && it.what().contains("app.alert"));
        Paper copy = papers.clean(hand, id, paper.id());
        assertThat(copy.active()).isEmpty();
        assertThat(copy.cleanedFrom()).hasValue(paper.id());
        assertThat(papers.read(hand.reader(), paper.id())).hasValue(scan);
        assertThat(papers.of(hand.reader(), id)).extracting(Paper::id).containsExactly(paper.id(), copy.id());
    }

    @Test
    void the_disk_holds_a_paper_only_encrypted() throws java.io.IOException {
        String id = deposit();
        papers.keep(hand, id, "instrument", "letter.pdf", Scans.pdf("Lighthouse keepers of Kestria"));
        assertThat(Scans.stored(server))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                new String(java.nio.file.Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("%PDF"));
    }

    @Test
    void a_paper_in_the_store_is_never_exchanged() {
        String id = deposit();
        papers.keep(hand, id, "instrument", "letter.pdf", PDF);
        for (String change : new String[] {"address = repeat('0', 64)", "content = ''::bytea, address = null"}) {
            int changed = server.part(org.chancery.server.database.Working.class)
                    .as(
                            hand.reader(),
                            sql -> sql.sql("update docket.paper_work set " + change)
                                    .update());
            assertThat(changed).as(change).isZero();
        }
    }

    @Test
    void the_secretariat_reads_papers_and_adds_none() {
        Permissions permissions = server.part(Permissions.class);
        assertThat(permissions.admits(
                        "docket.papers",
                        Somebody.in(server, Role.SECRETARIAT_OFFICER).actor()))
                .isFalse();
        assertThat(permissions.admits(
                        "docket.papers",
                        Somebody.in(server, Role.DEPOSITARY_OFFICER).actor()))
                .isTrue();
    }
}
