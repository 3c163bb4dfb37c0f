package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.law.label.Level;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.AuthorisationKinds;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.labels.RecordedAuthorisation;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** What the pages of authorisations show. */
@Component
class AuthorisationViews {

    private final AuthorisationWords words;
    private final OfficialActs official;
    private final Mandates mandates;
    private final MaximumLevel maximum;

    AuthorisationViews(AuthorisationWords words, OfficialActs official, Mandates mandates, MaximumLevel maximum) {
        this.words = words;
        this.official = official;
        this.mandates = mandates;
        this.maximum = maximum;
    }

    ListView list(Page page, List<Held> all) {
        List<HeldView> lines =
                all.stream().map(it -> view(page, it, List.of(), false)).toList();
        return new ListView(
                lines.stream().filter(it -> it.held().now().isPresent()).toList(),
                lines.stream().filter(it -> it.held().now().isEmpty()).toList());
    }

    PersonView person(Page page, Actor actor, List<Held> all, boolean own, String fault) {
        List<Proposal> open = own ? List.of() : official.list(actor, true);
        List<HeldView> lines = all.stream()
                .map(it -> view(
                        page,
                        it,
                        waiting(open, it),
                        !own && !actor.isSamePersonAs(it.mandate().person())))
                .toList();
        return new PersonView(all.isEmpty() ? "" : all.getFirst().name(), lines, fault);
    }

    GrantView grant(Page page, Held held, GrantForm form, Optional<GrantRefused> refused) {
        List<Level> levels = Arrays.stream(Level.values())
                .filter(it -> it != Level.PUBLIC && maximum.admits(it))
                .toList();
        return new GrantView(
                view(page, held, List.of(), true),
                form,
                levels,
                page.words().code(maximum.level()),
                mandates.today(),
                refused.map(it -> text(page, it)).orElse(""));
    }

    String text(Page page, GrantRefused refused) {
        return page.t(
                "authorisations.fault." + refused.fault(),
                refused.level().map(page.words()::code).orElse(""),
                page.words().code(maximum.level()));
    }

    private HeldView view(Page page, Held held, List<Proposal> waiting, boolean mayChange) {
        LocalDate today = mandates.today();
        boolean inOffice = held.mandate().holdsOn(today);
        return new HeldView(
                held,
                words.mandate(held.mandate(), page.language()),
                held.now().map(it -> words.brief(it, page.language())).orElse(""),
                held.now().map(it -> words.lines(it, page.language())).orElse(List.of()),
                held.briefing(today),
                held.history().stream().map(it -> past(page, it)).toList(),
                waiting,
                inOffice && mayChange,
                inOffice && mayChange && held.toWithdraw(today).isPresent());
    }

    private HeldView.Past past(Page page, RecordedAuthorisation recorded) {
        return new HeldView.Past(recorded, words.lines(recorded.given(), page.language()));
    }

    private static List<Proposal> waiting(List<Proposal> open, Held held) {
        return open.stream()
                .filter(it -> it.command().kind().equals(AuthorisationKinds.GRANTED)
                        || it.command().kind().equals(AuthorisationKinds.ENDED))
                .filter(it -> it.command().content().members().get("mandate") instanceof Json.Str(String mandate)
                        && mandate.equals(held.mandate().id()))
                .toList();
    }
}
