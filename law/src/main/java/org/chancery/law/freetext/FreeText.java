package org.chancery.law.freetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.FreeTextRule;

/**
 * Reads what a person wrote and points at coordinates and figures of performance. It warns and refuses nothing: a threshold that a public list
 * prints may be quoted, and a writer may see what the patterns cannot.
 */
public final class FreeText {

    private static final Basis RULE = new Basis.OrganisationRule();

    private FreeText() {}

    /** The places, in the order of the text, none within another. */
    public static List<Warning> warnings(String text) {
        var found = new ArrayList<Warning>();
        find(Coordinates.PATTERNS, Warning.Kind.COORDINATES, text, found);
        find(Figures.PATTERNS, Warning.Kind.PERFORMANCE, text, found);
        found.sort(Comparator.comparing(Warning::from)
                .thenComparing(Comparator.comparing(Warning::to).reversed()));
        var kept = new ArrayList<Warning>();
        for (Warning it : found) {
            if (kept.isEmpty() || it.from() >= kept.getLast().to()) {
                kept.add(it);
            }
        }
        return kept;
    }

    /** The same as an answer that can be shown, for a text of something kept under an agreement. */
    public static Finding check(AgreementId keptUnder, String text) {
        var steps = new Judgement();
        for (Warning it : warnings(text)) {
            steps.refuse(
                    switch (it.kind()) {
                        case COORDINATES -> FreeTextRule.LOOKS_LIKE_COORDINATES;
                        case PERFORMANCE -> FreeTextRule.LOOKS_LIKE_PERFORMANCE;
                    },
                    RULE,
                    new Value.OfText(LocalizedText.of("en", it.in(text))));
        }
        return steps.verdict(keptUnder, RULE, FreeTextRule.FREE_TEXT_CLEAR, FreeTextRule.FREE_TEXT_TO_BE_LOOKED_AT);
    }

    private static void find(List<Pattern> patterns, Warning.Kind kind, String text, List<Warning> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Warning(kind, matcher.start(), matcher.end()));
            }
        }
    }
}
