package org.chancery.law.conformance;

/** Why a published date and the engine's answer differ, in our own words, by the reason that the set names. */
final class Explanation {
    private Explanation() {}

    static String of(String reason) {
        return switch (reason) {
            case "depositary_counting" ->
                "The depositary counted one day more than \"thirty days after\". We keep day 0 = day of deposit; the published date is shown beside it.";
            case "succession" ->
                "The published date is that of the succession of States. With a stated effective date the engine gives it; without one it shows deposit plus delay, marked \"effective date not stated\".";
            case "unexplained" -> "No cause is known. The rule result stands; the other date is a comparison.";
            case "gap_deposit_own_delay" ->
                "Deposited between threshold and entry into force; practice used the State's own delay. Expressible by the setting gap = own-clock; the set does not say for which depositary it is settled.";
            case "gap_deposit_at_eif" ->
                "The data set gives the agreement's date; the clause gives deposit plus delay. The computed date is the right one.";
            case "dataset_equals_deposit" ->
                "The data set repeats the deposit as entry into force. The computed date is the right one.";
            case "dataset_months_for_days" ->
                "The data set counted months where the clause counts days. The computed date is the right one.";
            case "dataset_error" ->
                "The date in the data set cannot follow from the clause. The computed date is the right one.";
            case "dataset_dates" ->
                "The deposits in the data set are placeholders or incomplete, so the trigger cannot be found in them.";
            case "missing_in_dataset" ->
                "An instrument that counted is missing from the data set (a State that left and came back later, or a wrong date).";
            case "placeholder_date" -> "The deposit date in the data set is a placeholder.";
            case "off_by_few_days", "off_by_one_day" ->
                "The dates differ by a few days without a known cause. The rule result stands.";
            case "month_end_rolled" ->
                "The depositary rolled over to the first of the next month. Expressible by month-end = roll-over; here the default (clamp) is computed.";
            case "deferral_declaration" ->
                "The State deferred its entry into force by declaration, which the set does not hold as an act.";
            case "later_date_in_instrument" ->
                "The instrument named a later date, which the set does not hold as an act.";
            case "not_counted_by_depositary" ->
                "The depositary did not count one listed consent (Holy See, 22 July 1997). With that fact recorded (counted = no) the engine gives the published date; by the listed dates alone it does not.";
            default -> throw new IllegalArgumentException("no explanation for the reason '" + reason + "'");
        };
    }
}
