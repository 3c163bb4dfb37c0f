package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One thing that happened to a bracket. Delegations are named by code; texts and reasons are by language (ISO 639-2). */
public sealed interface Step {
    /** The day, in the zone of the meeting. */
    LocalDate date();

    /** The bracket. */
    String bracket();

    /**
     * A delegation proposes an alternative. The first proposal opens the bracket and says where it stands; later ones need not.
     *
     * @param alternative a number from 1, new in its bracket; 0 is the text as it stands
     * @param place where the bracket stands, empty in later proposals
     * @param wording other words or their deletion
     * @param reason why, may be empty
     */
    record Propose(
            LocalDate date,
            String bracket,
            String alternative,
            String delegation,
            Optional<Place> place,
            Wording wording,
            Map<String, String> reason)
            implements Step {}

    /** A delegation supports an alternative, or with 0 the text as it stands. */
    record Support(LocalDate date, String bracket, String alternative, String delegation) implements Step {}

    /**
     * A delegation no longer supports an alternative. Where it proposed it, the one that supported it first takes the proposal over;
     * without one the alternative goes, and with the last alternative the bracket.
     */
    record Withdraw(LocalDate date, String bracket, String alternative, String delegation) implements Step {}

    /**
     * A delegation states a position that is shown in a note at the bracket.
     *
     * @param alternative the alternative it speaks of, empty for the whole bracket
     * @param text what it says
     */
    record State(
            LocalDate date, String bracket, Optional<String> alternative, String delegation, Map<String, String> text)
            implements Step {}

    /**
     * A decision lifts the bracket: the alternative becomes text. Brackets inside it stay, those in the others fall.
     *
     * @param alternative what was agreed, 0 for the text as it stands
     * @param decision the decision's name, for example a document symbol
     */
    record Lift(LocalDate date, String bracket, String alternative, String decision) implements Step {}
}
