package org.chancery.packages.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.prohibition.Bindings;
import org.chancery.law.prohibition.Hold;
import org.chancery.law.prohibition.ProhibitionId;
import org.chancery.law.review.Candidate;
import org.chancery.law.review.Candidates;
import org.chancery.law.review.ReopeningFile;
import org.chancery.law.review.ReviewState;
import org.chancery.law.scope.ProjectClass;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.chancery.packages.PackageReader;
import org.junit.jupiter.api.Test;

/** The dates of a real consent to CCW Protocol IV, that of France of 30 June 1998, carried by a fictional State. */
class ConsentToProtocolFourTest {

    private static final Path LIBRARY = Path.of("..", "library");
    private static final AgreementId PROTOCOL = new AgreementId("ccw-p4");
    private static final StateCode FICTION = new StateCode("QAA");
    private static final StateCode FRANCE = new StateCode("FRA");
    private static final LocalDate CONSENT = LocalDate.of(1998, 6, 30);
    private static final LocalDate IN_FORCE = LocalDate.of(1998, 12, 30);
    private static final Set<ProjectClass> LASERS = Set.of(new ProjectClass("DIRECTED_ENERGY"));

    private static final TreatyLaw LAW =
            TreatyLaw.over(Holdings.of(List.of(with("ccw", LocalDate.of(1990, 1, 1)), with("ccw-p4", CONSENT))));
    private static final Bindings BINDINGS =
            new Bindings(PROTOCOL, LAW, ProhibitionLists.catalogue(Path.of("..", "lists")), List.of());

    @Test
    void the_protocol_binds_the_fictional_state_from_the_day_on_which_it_bound_the_real_one() {
        assertThat(LAW.state(PROTOCOL, FRANCE, AsAt.on(IN_FORCE)).inForceSince())
                .contains(IN_FORCE);
        assertThat(hold(FICTION, IN_FORCE.minusDays(1))).contains(Hold.WILL_BIND);
        assertThat(hold(FICTION, IN_FORCE)).contains(Hold.BINDS);
        assertThat(hold(new StateCode("QBB"), IN_FORCE)).contains(Hold.NOT_BOUND);
    }

    @Test
    void its_closed_review_of_a_laser_is_a_candidate_from_that_day() {
        var candidates = new Candidates(BINDINGS);
        var review = new ReopeningFile(
                PROTOCOL,
                FICTION,
                ReviewState.APPROVED,
                LASERS,
                LocalDate.of(1998, 3, 1),
                LocalDate.of(1998, 3, 1),
                List.of(),
                List.of(),
                List.of());
        assertThat(candidates.of(review, AsAt.on(CONSENT))).isEmpty();
        assertThat(candidates.of(review, AsAt.on(IN_FORCE.minusDays(1)))).isEmpty();
        assertThat(candidates.of(review, AsAt.on(IN_FORCE)))
                .hasSize(4)
                .extracting(Candidate::since)
                .containsOnly(IN_FORCE);
    }

    @Test
    void where_participation_is_not_held_the_answer_is_not_known() {
        assertThat(BINDINGS.matrix(List.of(FICTION), LASERS, AsAt.on(IN_FORCE)).hold(FICTION, new ProhibitionId("P05")))
                .contains(Hold.NOT_KNOWN);
    }

    private static Optional<Hold> hold(StateCode state, LocalDate on) {
        return BINDINGS.matrix(List.of(state), LASERS, AsAt.on(on)).hold(state, new ProhibitionId("P06"));
    }

    private static Dossier with(String id, LocalDate consent) {
        var dossier = PackageReader.read(LIBRARY.resolve(id)).dossier().orElseThrow();
        var acts = new ArrayList<Act>(dossier.acts());
        var head = new ActHead(
                new ActId("QAA-consent-" + consent),
                OptionalLong.empty(),
                dossier.agreement().id(),
                Optional.of(FICTION),
                consent,
                new KnownSince(consent, true),
                Optional.empty(),
                Origin.REPORTED,
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
        acts.add(new Consent(head, ConsentForm.CONSENT_TO_BE_BOUND, Optional.empty(), Consent.Counting.BY_RULE, false));
        return new Dossier(dossier.agreement(), acts);
    }
}
