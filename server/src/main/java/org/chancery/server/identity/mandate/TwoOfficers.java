package org.chancery.server.identity.mandate;

import org.chancery.server.permission.Circumstance;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Component;

/**
 * Whether two different persons who hold an officer's mandate today have signed in at least once. Until then official acts
 * are closed.
 */
@Component
class TwoOfficers implements Circumstance {

    private final OfficersWhoSignedIn officers;

    TwoOfficers(OfficersWhoSignedIn officers) {
        this.officers = officers;
    }

    @Override
    public String condition() {
        return "two-officers";
    }

    @Override
    public boolean holds(Visitor visitor) {
        return officers.areTwo();
    }

    /** The secretariat is still being set up; that ends for good, also where two officers are there no more. */
    @Component
    static class WhileSetUp implements Circumstance {

        private final SetUp setUp;

        WhileSetUp(SetUp setUp) {
            this.setUp = setUp;
        }

        @Override
        public String condition() {
            return "set-up";
        }

        @Override
        public boolean holds(Visitor visitor) {
            return setUp.isOpen();
        }
    }
}
