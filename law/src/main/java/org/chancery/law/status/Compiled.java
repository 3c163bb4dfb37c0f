package org.chancery.law.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.FormerStates;
import org.chancery.law.instrument.Relation;
import org.chancery.law.roll.Columns;
import org.chancery.law.roll.Participants;
import org.chancery.law.threshold.EventColumns;
import org.jspecify.annotations.Nullable;

/** All agreements made ready for the rules, in the order of the holdings. Immutable. */
final class Compiled {
    final Participants participants;
    private final AgreementLaw[] laws;
    private final Map<AgreementId, AgreementLaw> byId = new HashMap<>();
    private final Map<AgreementId, List<AgreementLaw>> extensions = new HashMap<>();
    private final int[] lastDays;
    private final boolean[] extended;

    Compiled(Holdings holdings) {
        participants = Participants.of(holdings);
        laws = new AgreementLaw[holdings.dossiers().size()];
        var columns = new Columns();
        var events = new EventColumns();
        int number = 0;
        for (Dossier dossier : holdings.dossiers().values()) {
            var law = new AgreementLaw(number, dossier, participants, columns, events, holdings);
            laws[number++] = law;
            byId.put(law.agreement.id(), law);
            for (Relation relation : law.agreement.related()) {
                if (relation.kind() == Relation.Kind.EXTENDS) {
                    extensions
                            .computeIfAbsent(relation.to(), _ -> new ArrayList<>())
                            .add(law);
                }
            }
        }
        columns.trim();
        events.trim();
        extended = new boolean[laws.length];
        for (AgreementLaw law : laws) {
            extended[law.number] = extensions.containsKey(law.agreement.id());
        }
        lastDays = new int[participants.size()];
        for (int i = 0; i < lastDays.length; i++) {
            lastDays[i] = Days.of(FormerStates.lastDay(participants.code(i)));
        }
    }

    int size() {
        return laws.length;
    }

    AgreementLaw law(int number) {
        return laws[number];
    }

    @Nullable
    AgreementLaw find(AgreementId id) {
        return byId.get(id);
    }

    /** The agreement; throws IllegalArgumentException when it is not held. */
    AgreementLaw get(AgreementId id) {
        AgreementLaw law = byId.get(id);
        if (law == null) {
            throw new IllegalArgumentException("no agreement " + id + " is held; held are " + byId.size());
        }
        return law;
    }

    boolean extended(AgreementLaw law) {
        return extended[law.number];
    }

    List<AgreementLaw> extensions(AgreementLaw law) {
        return extensions.getOrDefault(law.agreement.id(), List.of());
    }

    /** The last day of a participant that no longer exists, or {@code Days.NONE}. */
    int lastDay(int participant) {
        return lastDays[participant];
    }
}
