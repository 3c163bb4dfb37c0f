package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.notice.Circulation;
import org.chancery.server.docket.notice.NoticeSheets;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final AgreementId CHARTER = new AgreementId("concord-charter");
    private final RunningServer server = DemoServer.shared();
    private final Corrections corrections = server.part(Corrections.class);
    private final OfficialActs official = server.part(OfficialActs.class);
    private final Somebody first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody delegate = Somebody.in(server, Role.DELEGATION_HEAD);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    private TextCorrection circulated(String english) {
        String proposal = corrections.circulate(first.actor(), CHARTER, english, "То же.", 90);
        assertThat(corrections.all()).noneMatch(it -> it.english().equals(english));
        official.confirm(proposal, second.actor());
        return corrections.all().stream()
                .filter(it -> it.english().equals(english))
                .findFirst()
                .orElseThrow();
    }

    private TextCorrection over(String english) {
        return PastCorrection.of(server, CHARTER, english);
    }

    @Test
    void a_correction_is_circulated_by_two_officers_and_told_to_all() {
        TextCorrection correction = circulated("Article 3: for lamps, read a lamp.");
        assertThat(correction.until()).isEqualTo(today.plusDays(90));
        server.part(Circulation.class).issue();
        var notice = server.part(Notices.class).about(CHARTER.value(), correction.id() + "-proposed");
        assertThat(notice).isPresent();
        Sheet sheet = server.part(NoticeSheets.class).of(notice.get(), Language.ENGLISH);
        assertThat(sheet.blocks()).contains(new Sheet.Paragraph("Article 3: for lamps, read a lamp."));
    }

    @Test
    void it_is_not_made_before_the_time_limit() {
        TextCorrection correction = circulated("Article 4: a comma.");
        refused(StepRefused.Why.NOT_FROM_HERE, () -> corrections.correct(first.actor(), correction.id()));
    }

    @Test
    void without_objection_two_officers_make_it_after_the_limit() {
        TextCorrection correction = over("Article 5: a full stop.");
        String proposal = corrections.correct(first.actor(), correction.id());
        official.confirm(proposal, second.actor());
        assertThat(corrections.find(correction.id()).flatMap(TextCorrection::corrected))
                .contains(today);
        refused(StepRefused.Why.NOT_FROM_HERE, () -> corrections.correct(first.actor(), correction.id()));
    }

    @Test
    void an_objection_in_time_leaves_the_text_as_it_is_and_a_late_one_is_refused() {
        TextCorrection correction = circulated("Article 6: a word.");
        refused(StepRefused.Why.REASON_MISSING, () -> corrections.object(delegate.actor(), correction.id(), " "));
        corrections.object(delegate.actor(), correction.id(), "It changes the sense.");
        assertThat(corrections.objections(first.actor().reader(), correction.id()))
                .containsKey("XAV");
        TextCorrection late = over("Article 7: a letter.");
        refused(StepRefused.Why.NOT_FROM_HERE, () -> corrections.object(delegate.actor(), late.id(), "Late."));
    }

    @Test
    void only_officers_correct_only_delegations_object_and_the_limit_is_thirty_days_at_least() {
        assertThatThrownBy(() -> corrections.circulate(delegate.actor(), CHARTER, "a", "б", 90))
                .isInstanceOf(AccessRefused.class);
        TextCorrection correction = circulated("Article 8: a title.");
        assertThatThrownBy(() -> corrections.object(first.actor(), correction.id(), "No."))
                .isInstanceOf(RuntimeException.class);
        refused(StepRefused.Why.FIELDS_WRONG, () -> corrections.circulate(first.actor(), CHARTER, "a", "б", 29));
        refused(StepRefused.Why.FIELDS_WRONG, () -> corrections.circulate(first.actor(), CHARTER, "a", " ", 90));
    }

    private static void refused(StepRefused.Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        StepRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
