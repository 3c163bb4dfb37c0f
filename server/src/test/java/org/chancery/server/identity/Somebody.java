package org.chancery.server.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.identity.account.Passwords;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;

/** A person in a test, with a mandate in the register and an account with password and one-time codes. */
public record Somebody(RunningServer server, String person, String mandate, Role role, String name, byte[] secret) {

    public static final String PASSWORD = "harbour lantern quiet 7";

    /** Enters a person with this role into the register, for the secretariat or a delegation, and opens an account. */
    public static Somebody in(RunningServer server, Role role) {
        return in(server, role, RandomReference.next());
    }

    /** Another mandate of the same person. */
    public Somebody also(Role other) {
        String second = mandate(server, other, person, name);
        return new Somebody(server, person, second, other, name, secret);
    }

    private static Somebody in(RunningServer server, Role role, String person) {
        String name = "Person " + person;
        String mandate = mandate(server, role, person, name);
        Accounts accounts = server.part(Accounts.class);
        byte[] secret = RandomReference.bytes(20);
        accounts.open(person, "user-" + person);
        Somebody somebody = new Somebody(server, person, mandate, role, name, secret);
        String hash = server.part(Passwords.class).hash(PASSWORD);
        // Enrolled with the code of half a minute ago, so that the one of now still opens.
        while (!accounts.setPassword(person, hash, secret, somebody.code(-1))) {
            Thread.onSpinWait();
        }
        return somebody;
    }

    private static String mandate(RunningServer server, Role role, String person, String name) {
        Office organ = new Office("secretariat", "Secretariat", "Секретариат");
        Office delegation = new Office("delegation-xav", "Delegation of Avelia", "Делегация Авелии");
        LocalDate first = LocalDate.of(2026, 1, 1);
        String mandate = RandomReference.next();
        server.part(Ledger.class)
                .record(List.of(
                        MandateActs.bySetUp(MandateActs.organEstablished(organ, true, first)),
                        MandateActs.bySetUp(MandateActs.delegationEstablished(delegation, "XAV", first)),
                        MandateActs.guarded(MandateActs.bySetUp(MandateActs.begun(new NewMandate(
                                mandate,
                                person,
                                name,
                                person + "@example.org",
                                role,
                                role.isOfState() ? "delegation-xav" : "secretariat",
                                first,
                                Optional.empty(),
                                Optional.empty()))))));
        return mandate;
    }

    public String signInName() {
        return "user-" + person;
    }

    /** A code that is right now or in half a minute, so that a test can use two. */
    public String code(int stepsAhead) {
        return OneTimeCode.at(secret, Instant.now().plusSeconds(30L * stepsAhead));
    }

    /** A browser in which the person has signed in. */
    public PageForms signedIn() {
        return signedIn(0);
    }

    /** Another browser, signed in with the code of so many half-minutes ahead, since each code opens once. */
    public PageForms signedIn(int stepsAhead) {
        PageForms browser = new PageForms(server);
        var answer = browser.submit(
                "/en/sign-in", "/en/sign-in", "name", signInName(), "password", PASSWORD, "code", code(stepsAhead));
        if (answer.statusCode() != 303) {
            throw new AssertionError("the sign-in answers " + answer.statusCode() + ": " + answer.body());
        }
        return browser;
    }

    /** The person as services see them, having proved at this moment to be there. */
    public Actor actor() {
        return actor(Instant.now());
    }

    public Actor actor(Instant proved) {
        Mandate held = server.part(Mandates.class).find(mandate).orElseThrow();
        return new Actor(person, mandate, role, held.office(), held.state(), name, "none", proved);
    }
}
