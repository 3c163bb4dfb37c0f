package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
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

    private static void refused(StepRefused.Why why, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void a_program_called_instrument_pdf_is_refused() {
        String id = deposit();
        refused(StepRefused.Why.PAPER_KIND, () -> papers.keep(hand, id, "instrument", "instrument.pdf", PROGRAM));
        assertThat(papers.of(hand.reader(), id)).isEmpty();
    }

    @Test
    void a_deposit_and_its_scan_come_in_together_or_not_at_all() {
        int before = server.part(Items.class).all(hand.reader()).size();
        refused(
                StepRefused.Why.PAPER_KIND,
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
        assertThat(PaperTable.plain("in\u0000str\r\nument.pdf")).isEqualTo("instrument.pdf");
        assertThat(PaperTable.plain("C:\\papers\\\u0007")).isEqualTo("paper");
        assertThat(PaperTable.plain("\u0001".repeat(300) + "a".repeat(300))).hasSize(200);
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
