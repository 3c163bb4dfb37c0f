package org.chancery.law.conformance;

import org.chancery.law.Csv;

/** Why the acts of the set cannot give the date of an agreement, in our own words. */
final class MissingRule {
    private MissingRule() {}

    /** Of a line of the set that is marked as a fact only; {@code rule} tells whether the set has a rule for it at all. */
    static String of(Csv.Row row, boolean rule) {
        if (!rule) {
            return "no rule in the set";
        }
        return switch (row.get("treaty_id")) {
            case "MTDSG-ctbt", "UNODA-Comprehensive_Nuclear_Test_Ban_Treaty" -> "all States of a printed list";
            case "IEADB-2607",
                    "IEADB-2807",
                    "IEADB-4623",
                    "UNODA-Non_Proliferation_Treaty",
                    "UNODA-Biological_Weapons_Convention" -> "a number with named States among them";
            case "IEADB-2650", "IEADB-2785", "IEADB-2826", "IEADB-2854", "IEADB-3145", "IEADB-3377" ->
                "tonnage of fleets, which no act tells";
            case "IEADB-3146" -> "quantities of contributing oil, which no act tells";
            case "IEADB-3197", "IEADB-3264" -> "States with nuclear installations, which no act tells";
            case "WIPO-pct" -> "activity of patent offices, which no act tells";
            case "IEADB-3176" -> "shares of votes, or a decision of the governments";
            case "IEADB-3321" -> "quotas of regions, or a smaller number later";
            case "IEADB-2905", "IEADB-3213", "IEADB-3272", "IEADB-4267" ->
                "a fraction of the parties to another agreement or text, whose parties the set does not hold beside it";
            case "IEADB-3135", "IEADB-4201" -> "parties to another agreement, which the set does not hold beside it";
            case "IEADB-2603" -> "for each State from its own deposit; no date of the whole follows";
            case "IEADB-2687" -> "a condition that the set does not state";
            default -> {
                if (row.get("threshold_n").isEmpty() && !row.get("delay").isEmpty()) {
                    yield "a delay without the number of instruments that starts it";
                }
                throw new IllegalArgumentException("no explanation for " + row.get("treaty_id"));
            }
        };
    }
}
