package org.chancery.server.authorisation;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.label.LabelText;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Role;

/** A security officer who proposes, a registry officer who confirms, and a delegate who is to read; each with a browser. */
final class Keepers {

    static final RunningServer SERVER = TestServer.shared();

    final Somebody security = Somebody.in(SERVER, Role.SECURITY_OFFICER);
    final Somebody registry = Somebody.in(SERVER, Role.REGISTRY_OFFICER);
    final Somebody delegate = Somebody.in(SERVER, Role.DELEGATION_MEMBER);
    final PageForms proposing = security.signedIn();
    final PageForms confirming = registry.signedIn();

    static LocalDate today() {
        return SERVER.part(Labels.class).today();
    }

    /** A RESTRICTED label released to the delegate's State, for a case. */
    static int paper(String name) {
        return SERVER.part(Labels.class)
                .numberOf(LabelText.read("RESTRICTED; originator=secretariat; release=XAV; case=" + name
                        + "; review=2029-05-01; basis=SEC"));
    }

    boolean mayRead(int paper) {
        return SERVER.part(Labels.class).label(delegate.actor().reader(), paper).isPresent();
    }

    String form() {
        return "/en/authorisations/mandates/" + delegate.mandate();
    }

    String person() {
        return "/en/authorisations/" + delegate.person();
    }

    /** Sends the form with good values, except for these. */
    HttpResponse<String> sends(PageForms browser, String page, String... other) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "level", "RESTRICTED",
                "cases", "case-12",
                "briefedUntil", today().plusYears(1).toString(),
                "firstDay", today().toString(),
                "ground", "Works on case 12"));
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return browser.submit(page, page, sent.toArray(String[]::new));
    }

    /** Sends the form and confirms as the other officer; the address of the proposal. */
    String grants(String... other) {
        return confirmed(sends(proposing, form(), other));
    }

    String confirmed(HttpResponse<String> proposed) {
        String proposal = proposed.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(proposed.statusCode() + ": " + proposed.body()));
        int answer = confirming.submit(proposal, proposal + "/confirm").statusCode();
        if (answer != 303) {
            throw new AssertionError("the confirmation answers " + answer);
        }
        return proposal;
    }
}
