package org.chancery.server.official;

import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Service;

/**
 * The rules for the two persons of an official act, for decisions of two persons that are no acts of the register. A module asks in its
 * service, after {@link org.chancery.server.permission.Permissions#require} and before it changes anything.
 */
@Service
public class SecondPerson {

    private final Independence independence;

    SecondPerson(Independence independence) {
        this.independence = independence;
    }

    /**
     * Refuses a second person who may not stand beside the first.
     *
     * @param first what the first person did, in which mandate, when
     * @throws ProposalRefused if it is the same person, the two are not independent, or the first step is older than thirty days or was
     *     done in a mandate that has ended
     */
    public void require(Proposal.Step first, Actor by) {
        require(first.person(), by);
        independence.requireNotLapsed(first);
    }

    /**
     * The same for a first step that does not lapse.
     *
     * @param first random reference of the first person
     */
    public void require(String first, Actor by) {
        if (by.isSamePersonAs(first)) {
            throw new ProposalRefused(ProposalRefused.Reason.SAME_PERSON);
        }
        independence.requireNotTied(first, by);
    }
}
