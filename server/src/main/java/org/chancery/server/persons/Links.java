package org.chancery.server.persons;

import java.time.Clock;
import java.time.Duration;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.invitation.LinkPost;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/**
 * Makes links that open accounts. Where mail can be sent and an address is recorded, links and halves go there and officers do not see
 * them; otherwise they are shown, in two halves once set-up is over.
 */
@Component
class Links {

    private static final Duration VALID = Duration.ofDays(7);

    private final Invitations invitations;
    private final Mandates mandates;
    private final Offices offices;
    private final LinkPost post;
    private final Clock clock;

    Links(Invitations invitations, Mandates mandates, Offices offices, LinkPost post, Clock clock) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.offices = offices;
        this.post = post;
        this.clock = clock;
    }

    /** A link, or the half of one that this officer makes; {@code place} is the address of the page, before the secret. */
    LinkView make(Actor actor, String person, Invitation.Purpose purpose, String place, Language language) {
        String contact = mandates.person(actor.reader(), person)
                .flatMap(Person::contact)
                .filter(it -> post.isOpen())
                .orElse("");
        String name = name(actor, person);
        if (offices.isSetUp(actor)) {
            String link = place + invitations.make(purpose, person, actor.person(), VALID);
            boolean sent = !contact.isEmpty() && post.send(contact, true, link, language);
            return new LinkView(
                    sent ? LinkView.Part.SENT : LinkView.Part.WHOLE,
                    name,
                    "",
                    sent ? contact : link,
                    clock.instant().plus(VALID));
        }
        Invitations.Half half = invitations.half(purpose, person, actor.person(), VALID, it -> {
            boolean first = it.first().isEmpty();
            return !contact.isEmpty() && post.send(contact, first, (first ? place : "") + it.secret(), language);
        });
        boolean first = half.first().isEmpty();
        String shown = half.sent() ? contact : (first ? place : "") + half.secret();
        LinkView.Part part = first
                ? half.sent() ? LinkView.Part.FIRST_SENT : LinkView.Part.FIRST
                : half.sent() ? LinkView.Part.SECOND_SENT : LinkView.Part.SECOND;
        return new LinkView(part, name, half.first().map(it -> name(actor, it)).orElse(""), shown, half.ends());
    }

    private String name(Actor actor, String person) {
        return mandates.person(actor.reader(), person).map(Person::name).orElse(person);
    }
}
