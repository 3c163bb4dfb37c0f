package org.chancery.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.status.TreatyLaw;

/** A random treaty, and the agreement whose parties its condition counts, where it counts any. */
record World(Dossier treaty, Optional<Dossier> parent) {

    TreatyLaw law() {
        return TreatyLaw.over(
                Holdings.of(Stream.concat(Stream.of(treaty), parent.stream()).toList()));
    }

    /** The acts of both agreements, changed. */
    World acts(UnaryOperator<List<Act>> change) {
        return new World(with(treaty, change), parent.map(it -> with(it, change)));
    }

    World only(Predicate<Act> kept) {
        return acts(acts -> acts.stream().filter(kept).toList());
    }

    World withoutObjections() {
        return only(a -> !(a instanceof Objection || a instanceof ObjectionWithdrawn));
    }

    /** Each objection is taken back on the day on which it was made. */
    World withdrawingObjections() {
        return acts(acts -> Stream.concat(
                        acts.stream().filter(a -> !(a instanceof ObjectionWithdrawn)),
                        acts.stream().filter(Objection.class::isInstance).map(World::takenBack))
                .toList());
    }

    private static Act takenBack(Act objection) {
        return new ObjectionWithdrawn(
                Treaty.headLike(objection.head(), objection.head().id() + "-back"),
                objection.head().id());
    }

    private static Dossier with(Dossier dossier, UnaryOperator<List<Act>> change) {
        return new Dossier(dossier.agreement(), List.copyOf(change.apply(new ArrayList<>(dossier.acts()))));
    }

    @Override
    public String toString() {
        return "acts " + treaty.acts()
                + parent.map(it -> ", parent " + it.acts()).orElse("");
    }
}
