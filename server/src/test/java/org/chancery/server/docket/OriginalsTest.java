package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Working;
import org.chancery.server.docket.Originals.Original;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

/** Authentic texts are added and confirmed by two officers, and never replaced. */
class OriginalsTest {
    private static final AgreementId AGREEMENT = new AgreementId("concord-autonomy-protocol");
    private final RunningServer server = DemoServer.shared();
    private final Originals originals = server.part(Originals.class);
    private final Hand first =
            Hands.of(Somebody.in(server, Role.REGISTRY_OFFICER).actor());
    private final Hand second =
            Hands.of(Somebody.in(server, Role.REGISTRY_OFFICER).actor());

    private Original kept(String language, String text) {
        byte[] pdf = Printed.pdf(Sheet.of(Language.ENGLISH, "Protocol").say(text), LocalDate.of(2026, 1, 1));
        originals.keep(first, AGREEMENT, language, "protocol.pdf", pdf);
        return originals.all(first.reader()).stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void refused(StepRefused.Why why, Hand hand, Original original, String sha256) {
        assertThatThrownBy(() -> originals.confirm(hand, AGREEMENT, original.language(), original.version(), sha256))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void another_file_never_takes_the_place_of_the_text_that_two_officers_recorded() {
        Original text = kept("fr", "As adopted.");
        originals.confirm(second, AGREEMENT, "fr", text.version(), text.sha256());
        Original other = kept("fr", "With one word more.");
        assertThat(other.version()).isEqualTo(text.version() + 1);
        assertThat(other.confirmed()).isFalse();
        assertThat(originals.inForce(first.reader(), AGREEMENT))
                .filteredOn(it -> it.language().equals("fr"))
                .extracting(Original::sha256)
                .containsExactly(text.sha256());
        assertThat(originals.read(first.reader(), text)).isPresent();
    }

    @Test
    void a_text_is_certified_only_after_another_officer_has_confirmed_its_hash() {
        Original text = kept("es", "As adopted.");
        assertThat(originals.inForce(first.reader(), AGREEMENT))
                .noneMatch(it -> it.language().equals("es"));
        refused(StepRefused.Why.SAME_PERSON, first, text, text.sha256());
        refused(StepRefused.Why.CHANGED_MEANWHILE, second, text, "00");
        originals.confirm(second, AGREEMENT, "es", text.version(), text.sha256());
        assertThat(originals.inForce(first.reader(), AGREEMENT))
                .anyMatch(it -> it.language().equals("es"));
    }

    @Test
    void the_database_lets_nobody_overwrite_a_text() {
        kept("ar", "As adopted.");
        assertThatThrownBy(() -> server.part(Working.class)
                        .doAs(
                                first.reader(),
                                sql -> sql.sql("update docket.text_work set name = 'x'")
                                        .update()))
                .hasStackTraceContaining("permission denied");
    }
}
