package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;

/** Steps and a text for tests; everything in English. */
final class Talks {
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Map<String, String> NO_REASON = Map.of();

    private Talks() {}

    static AknDocument text() {
        return DraftReader.read("""
                        BODY

                        ART 5 - Use
                          PARA 1.
                            A Party may act within 30 days.
                          PARA 2.
                            It shall tell the others.

                        ART 6 - Cost
                          Each Party pays.
                        """, DraftOptions.of("/akn/xc/act/agreement/2026-02-02/1", DAY))
                .document();
    }

    static Map<String, String> eng(String words) {
        return Map.of("eng", words);
    }

    static Place words(String provision, String words) {
        return new Place.Words(provision, eng(words));
    }

    static Step propose(String bracket, String alternative, String by, Place place, String text) {
        return new Step.Propose(
                DAY, bracket, alternative, by, Optional.of(place), new Wording.Replacement(eng(text)), NO_REASON);
    }

    static Step delete(String bracket, String alternative, String by, Place place) {
        return new Step.Propose(DAY, bracket, alternative, by, Optional.of(place), new Wording.Deletion(), NO_REASON);
    }

    static Step further(String bracket, String alternative, String by, String text) {
        return new Step.Propose(
                DAY, bracket, alternative, by, Optional.empty(), new Wording.Replacement(eng(text)), NO_REASON);
    }

    static Step support(String bracket, String alternative, String by) {
        return new Step.Support(DAY, bracket, alternative, by);
    }

    static Step withdraw(String bracket, String alternative, String by) {
        return new Step.Withdraw(DAY, bracket, alternative, by);
    }

    static Step lift(String bracket, String alternative) {
        return new Step.Lift(DAY, bracket, alternative, "DEC/1");
    }

    static Negotiation talks(Step... steps) {
        return new Negotiation(java.util.List.of(steps));
    }

    static RollingText rolling(Step... steps) {
        return RollingText.of(text(), talks(steps), DAY, code -> "State " + code);
    }

    static String provision(AknDocument document, String eId) {
        return document.provision(eId).orElseThrow().text();
    }
}
