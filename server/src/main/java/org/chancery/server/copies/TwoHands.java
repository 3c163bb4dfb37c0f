package org.chancery.server.copies;

import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** Whether the two persons of a destruction or a query are really two; persons are compared, not roles. */
@Component("copies.twoHands")
class TwoHands {

    private final Invitations invitations;

    TwoHands(Invitations invitations) {
        this.invitations = invitations;
    }

    void require(String first, Actor second) {
        if (second.isSamePersonAs(first)) {
            throw new CopyRefused(Why.SAME_PERSON);
        }
        if (invitations.tie(first, second.person())) {
            throw new CopyRefused(Why.LINKED_PERSONS);
        }
    }
}
