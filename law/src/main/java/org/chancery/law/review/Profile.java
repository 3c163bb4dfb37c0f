package org.chancery.law.review;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.law.instrument.LocalizedText;

/**
 * How a national body reviews, as data. What the sources do not say is empty or NOT_STATED; no profile waives the advice of another discipline.
 *
 * @param starters who may start a review; empty where not stated
 * @param quorum empty where not stated
 * @param members at most
 * @param separateDecider whether another authority than the body decides; where it is NO, the opinion is the decision
 * @param publishes whether results are published
 * @param yearlyReport day by which a report is due each year
 */
public record Profile(
        String id,
        LocalizedText body,
        Set<Starter> starters,
        Adoption adoption,
        Optional<Quorum> quorum,
        OptionalInt members,
        Stated separateDecider,
        Stated publishes,
        Optional<MonthDay> yearlyReport) {
    public Profile {
        starters = Set.copyOf(starters);
    }
}
