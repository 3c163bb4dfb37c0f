package org.chancery.law.label;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;

/** Short ways to write labels and readers in tests. */
final class Labels {

    static final AgreementId ATT = new AgreementId("att");

    private Labels() {}

    static Label label(String rest) {
        return LabelText.read(rest + "; originator=FRA; review=2029-05-01; basis=N-1");
    }

    static Reader reader(String actsFor, Level level, String... cases) {
        return new Reader(
                Recipient.of(actsFor),
                level,
                Sets.none(),
                new TreeSet<>(java.util.Arrays.stream(cases).map(CaseId::new).toList()),
                Sets.none(),
                Optional.of(LocalDate.of(2031, 12, 31)));
    }

    /** Each State is a Party to every agreement from its date on. */
    static Circumstances parties(Map<String, LocalDate> since) {
        return new Circumstances() {
            @Override
            public Set<StateCode> parties(AgreementId agreement, LocalDate day) {
                var found = new TreeSet<StateCode>();
                since.forEach((state, from) -> {
                    if (!day.isBefore(from)) {
                        found.add(new StateCode(state));
                    }
                });
                return found;
            }

            @Override
            public Optional<LocalDate> happened(EventName event) {
                return event.name().equals("trials-ended") ? Optional.of(LocalDate.of(2027, 3, 1)) : Optional.empty();
            }
        };
    }

    static List<Rule> rules(Finding finding) {
        return finding.steps().stream().map(Reason::rule).toList();
    }
}
