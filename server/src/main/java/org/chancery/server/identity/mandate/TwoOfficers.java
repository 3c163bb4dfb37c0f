package org.chancery.server.identity.mandate;

import java.util.List;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Reader;
import org.chancery.server.permission.Circumstance;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Component;

/**
 * Whether two different persons who hold an officer's mandate today have signed in at least once. Until then official acts
 * are closed.
 */
@Component
class TwoOfficers implements Circumstance {

    private final Working working;
    private final Mandates mandates;

    TwoOfficers(Working working, Mandates mandates) {
        this.working = working;
        this.mandates = mandates;
    }

    @Override
    public String condition() {
        return "two-officers";
    }

    @Override
    public boolean holds(Visitor visitor) {
        List<String> known = working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select person from identity.account_work where first_signed_in is not null"
                                + " and closed is null")
                        .query((row, at) -> row.getString(1))
                        .list());
        return mandates.inForce().stream()
                        .filter(it -> it.role().isOfficer() && known.contains(it.person()))
                        .map(Mandate::person)
                        .distinct()
                        .count()
                >= 2;
    }

    /** Its contrary: the secretariat is still being set up. */
    @Component
    static class SetUp implements Circumstance {

        private final TwoOfficers two;

        SetUp(TwoOfficers two) {
            this.two = two;
        }

        @Override
        public String condition() {
            return "set-up";
        }

        @Override
        public boolean holds(Visitor visitor) {
            return !two.holds(visitor);
        }
    }
}
