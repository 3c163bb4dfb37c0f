package org.chancery.server.labels;

import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.label.Level;
import org.chancery.law.rule.LabelRule;

/** Content of a level for which this deployment is not accredited. Nothing was kept. */
public final class LevelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Level level;
    private final Level maximum;

    LevelRefused(Level level, Level maximum) {
        super(level + " is above " + maximum);
        this.level = level;
        this.maximum = maximum;
    }

    /** The rule ({@link LabelRule#LEVEL_ABOVE_MAXIMUM}) with both levels. */
    public Reason reason() {
        return Reason.of(
                LabelRule.LEVEL_ABOVE_MAXIMUM,
                new Basis.OrganisationRule(),
                List.of(),
                new Value.OfCode(level),
                new Value.OfCode(maximum));
    }

    /** The level that was asked for. */
    public Level level() {
        return level;
    }

    /** The highest level of this deployment. */
    public Level maximum() {
        return maximum;
    }
}
