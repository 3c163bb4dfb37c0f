package org.chancery.packages.agreement;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Depositary;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.Source;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.Node;

/** Reads the keys of {@code agreement.yaml}. */
public final class AgreementFromTree {

    private static final AgreementId STAND_IN = new AgreementId("unreadable");

    private AgreementFromTree() {}

    /** The agreement, or empty when the problems hold a new error. */
    public static Optional<Agreement> read(Node.Mapping tree, Problems problems) {
        long before = problems.errors();
        Agreement agreement = read(new Fields(tree, "", problems));
        return problems.errors() == before ? Optional.of(agreement) : Optional.empty();
    }

    private static Agreement read(Fields f) {
        f.required("format", f.text("format"), "");
        f.number("format", 1, 1, 1);
        AgreementId id = f.required(
                "id",
                f.value("id", AgreementId::new, "lower-case letters, digits and hyphens, as the folder is named."),
                STAND_IN);
        AgreementKind kind = f.required("kind", f.word("kind", AgreementKind.class), AgreementKind.TREATY);
        LocalizedText title = f.localized("title");
        f.required("title", Optional.of(title).filter(t -> !t.isEmpty()), title);
        LocalizedText shortTitle = f.localized("short");
        var clauses = f.part("clauses").map(ClausesFromTree::read);
        if (clauses.isPresent() && !AgreementTree.mayHaveClauses(kind)) {
            f.problems()
                    .error(
                            f.lineOf("clauses"),
                            "clauses",
                            "A model act binds nobody and has no final clauses.",
                            "no key clauses.");
        }
        var agreement = new Agreement(
                id,
                kind,
                title,
                shortTitle.isEmpty() ? title : shortTitle,
                f.date("concluded"),
                f.localized("place"),
                depositaries(f),
                eligibility(f),
                relations(f),
                RegistrationFields.read(f),
                participation(f),
                sources(f),
                clauses,
                f.value("zone", ZoneId::of, "a time zone such as Europe/Moscow or UTC.")
                        .orElse(ZoneId.of("UTC")),
                f.flag("fictional"),
                f.localizedList("unconfirmed"));
        f.nothingElse();
        return agreement;
    }

    private static List<Depositary> depositaries(Fields f) {
        List<Depositary> depositaries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields d : f.parts("depositaries")) {
            depositaries.add(new Depositary(
                    uniqueId(d, ids),
                    d.localized("name"),
                    d.value("state", StateCode::new, "a State code such as GBR.")));
            d.nothingElse();
        }
        return depositaries;
    }

    private static Eligibility eligibility(Fields f) {
        Optional<Fields> part = f.part("eligibility");
        var eligibility = new Eligibility(
                part.map(e -> e.required("who", e.word("who", Eligibility.Kind.class), Eligibility.Kind.NOT_STATED))
                        .orElse(Eligibility.Kind.NOT_STATED),
                Set.copyOf(part.map(e -> e.values("states", StateCode::new, "State codes such as GBR."))
                        .orElse(List.of())),
                part.map(e -> e.flag("regional-organisations")).orElse(false),
                part.flatMap(e -> e.value("article", Article::new, "an article number as printed.")));
        part.ifPresent(e -> {
            boolean named = eligibility.kind() == Eligibility.Kind.NAMED;
            if (named == eligibility.states().isEmpty()) {
                e.problems()
                        .error(
                                e.line(),
                                e.at("states"),
                                named ? "No State is named." : "States are listed, but who is not named.",
                                "who: named with states: [...].");
            }
            e.nothingElse();
        });
        return eligibility;
    }

    private static List<Relation> relations(Fields f) {
        List<Relation> relations = new ArrayList<>();
        for (Fields r : f.parts("related")) {
            Relation.Kind kind = r.required("kind", r.word("kind", Relation.Kind.class), Relation.Kind.SEE_ALSO);
            AgreementId to = r.required("to", r.value("to", AgreementId::new, "an agreement id."), STAND_IN);
            relations.add(new Relation(kind, to));
            r.nothingElse();
        }
        return relations;
    }

    private static Participation participation(Fields f) {
        Optional<Fields> part = f.part("participation");
        if (part.isEmpty()) {
            f.required("participation", Optional.empty(), "");
            return new Participation(Participation.Extent.NOT_HELD, Optional.empty(), LocalizedText.none());
        }
        Fields p = part.get();
        var participation = new Participation(
                p.required("extent", p.word("extent", Participation.Extent.class), Participation.Extent.NOT_HELD),
                p.date("as-at"),
                p.localized("note"));
        p.nothingElse();
        return participation;
    }

    private static List<Source> sources(Fields f) {
        List<Source> sources = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields s : f.parts("sources")) {
            LocalizedText name = s.localized("name");
            s.required("name", Optional.of(name), name);
            sources.add(new Source(
                    uniqueId(s, ids),
                    name,
                    s.value("link", AgreementFromTree::link, "a link that begins with https:// or http://."),
                    s.date("as-at"),
                    s.text("licence")));
            if (!f.flag("fictional")) {
                warnOfMissing(s, "link", "names no page", "the address of the page, or of its publisher.");
            }
            warnOfMissing(s, "as-at", "does not say up to which day it speaks", "the date of the facts taken from it.");
            s.nothingElse();
        }
        return sources;
    }

    private static void warnOfMissing(Fields source, String key, String lacks, String remedy) {
        if (!source.has(key)) {
            source.problems().warning(source.line(), source.at(key), "The source " + lacks + ".", remedy);
        }
    }

    private static String uniqueId(Fields fields, Set<String> ids) {
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !ids.add(id)) {
            fields.problems()
                    .error(fields.lineOf("id"), fields.at("id"), "The id " + id + " stands twice.", "each id once.");
        }
        return id;
    }

    /**
     * A link to a public page.
     *
     * @throws IllegalArgumentException for anything that is not an http or https address
     */
    public static URI link(String text) {
        URI uri = URI.create(text);
        String scheme = uri.getScheme();
        if (uri.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            throw new IllegalArgumentException("not a web address: " + text);
        }
        return uri;
    }
}
