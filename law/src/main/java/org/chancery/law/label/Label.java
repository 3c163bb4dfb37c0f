package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.law.instrument.Recipient;

/** What stands on a document about who may read it. Its canonical text is {@link #toString()}; {@link LabelText} reads it. */
public sealed interface Label {

    /** Open to everyone. */
    Label PUBLIC = new Open();

    /** The level on the document. */
    Level level();

    /** The level on a day, after a downgrade of its own. A review date that has come changes nothing. */
    Level levelOn(LocalDate day, Circumstances circumstances);

    /** The label of what everyone may read. */
    record Open() implements Label {
        @Override
        public Level level() {
            return Level.PUBLIC;
        }

        @Override
        public Level levelOn(LocalDate day, Circumstances circumstances) {
            return Level.PUBLIC;
        }

        @Override
        public String toString() {
            return "PUBLIC";
        }
    }

    /**
     * A label above PUBLIC.
     *
     * @param originators who decides about the label; several for a document drawn from sources of several
     * @param notTo never shown to these, whatever the release says
     * @param cases a reader needs to know all of them
     * @param reviewBy the day by which the originators look at the label again; it opens nothing by itself
     * @param basis why the document is protected
     */
    record Marking(
            Level level,
            SortedSet<Recipient> originators,
            Releasable release,
            SortedSet<Recipient> notTo,
            SortedSet<Caveat> caveats,
            SortedSet<Descriptor> descriptors,
            SortedSet<CaseId> cases,
            Optional<Downgrade> downgrade,
            LocalDate reviewBy,
            SortedSet<BasisCode> basis)
            implements Label {

        public Marking {
            originators = Sets.sorted(originators);
            notTo = Sets.sorted(notTo);
            caveats = Sets.sorted(caveats);
            descriptors = Sets.sorted(descriptors);
            cases = Sets.sorted(cases);
            basis = Sets.sorted(basis);
            if (level == Level.PUBLIC) {
                throw new IllegalArgumentException("a PUBLIC document carries no other marks");
            }
            if (originators.isEmpty() || basis.isEmpty()) {
                throw new IllegalArgumentException("a label above PUBLIC names its originator and a basis");
            }
            if (downgrade.isPresent() && !level.isAbove(downgrade.get().to())) {
                throw new IllegalArgumentException("a downgrade leads to a level below " + level);
            }
        }

        @Override
        public Level levelOn(LocalDate day, Circumstances circumstances) {
            return downgrade
                    .filter(it -> it.from(circumstances)
                            .filter(from -> !day.isBefore(from))
                            .isPresent())
                    .map(Downgrade::to)
                    .orElse(level);
        }

        /** The label with the level of the day, where that is still above PUBLIC; a downgrade that has happened is spent. */
        Marking asOn(LocalDate day, Circumstances circumstances) {
            Level now = levelOn(day, circumstances);
            return now == level || now == Level.PUBLIC
                    ? this
                    : new Marking(
                            now,
                            originators,
                            release,
                            notTo,
                            caveats,
                            descriptors,
                            cases,
                            Optional.empty(),
                            reviewBy,
                            basis);
        }

        /** Everyone to whom it is released on the day and from whom it is not kept. */
        public SortedSet<Recipient> admittedOn(LocalDate day, Circumstances circumstances) {
            return Sets.without(release.on(day, circumstances), notTo);
        }

        @Override
        public String toString() {
            return LabelText.write(this);
        }
    }
}
