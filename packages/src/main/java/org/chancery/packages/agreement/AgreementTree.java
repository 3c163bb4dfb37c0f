package org.chancery.packages.agreement;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Depositary;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.Source;
import org.chancery.packages.tree.TreeBuilder;
import org.chancery.packages.tree.Words;

/** An agreement as a plain tree with the keys of {@code agreement.yaml}; the inverse of {@link AgreementFromTree}. */
public final class AgreementTree {

    /** The version of the package format that is written. */
    public static final long FORMAT = 1;

    private AgreementTree() {}

    public static Map<String, Object> of(Agreement a) {
        var tree = new TreeBuilder()
                .put("format", FORMAT)
                .put("id", a.id().value())
                .put("kind", Words.of(a.kind()))
                .localized("title", a.title())
                .localized("short", a.shortTitle())
                .date("concluded", a.concluded())
                .localized("place", a.place())
                .text("registration", a.registration().flatMap(RegistrationFields::printed))
                .part(
                        "registration",
                        a.registration().map(RegistrationFields::tree).orElse(Map.of()))
                .put("zone", a.zone().getId())
                .flag("fictional", a.fictional())
                .list(
                        "depositaries",
                        a.depositaries().stream().map(AgreementTree::depositary).toList())
                .put("eligibility", eligibility(a.eligibility()))
                .list(
                        "related",
                        a.related().stream().map(AgreementTree::relation).toList())
                .put("participation", participation(a.participation()))
                .list("sources", a.sources().stream().map(AgreementTree::source).toList())
                .list("unconfirmed", texts(a.unconfirmed()));
        a.clauses().ifPresent(clauses -> tree.put("clauses", ClausesTree.of(clauses)));
        return tree.build();
    }

    /** Whether the kind has consent and entry into force; a model act has neither. */
    static boolean mayHaveClauses(AgreementKind kind) {
        return switch (kind) {
            case TREATY -> true;
            case MODEL_ACT -> false;
        };
    }

    private static Map<String, Object> depositary(Depositary d) {
        return new TreeBuilder()
                .put("id", d.id())
                .localized("name", d.name())
                .text("state", d.state())
                .build();
    }

    private static Map<String, Object> eligibility(Eligibility e) {
        return new TreeBuilder()
                .put("who", Words.of(e.kind()))
                .texts("states", e.states().stream().sorted().toList())
                .flag("regional-organisations", e.regionalOrganisations())
                .text("article", e.article().map(Article::number))
                .build();
    }

    private static Map<String, Object> relation(Relation r) {
        return new TreeBuilder()
                .put("kind", Words.of(r.kind()))
                .put("to", r.to().value())
                .build();
    }

    private static Map<String, Object> participation(Participation p) {
        return new TreeBuilder()
                .put("extent", Words.of(p.extent()))
                .date("as-at", p.asAt())
                .localized("note", p.note())
                .build();
    }

    private static Map<String, Object> source(Source s) {
        return new TreeBuilder()
                .put("id", s.id())
                .localized("name", s.name())
                .text("link", s.link().map(URI::toString))
                .date("as-at", s.asAt())
                .text("licence", s.licence())
                .build();
    }

    private static List<Map<String, Object>> texts(List<LocalizedText> texts) {
        return texts.stream().map(TreeBuilder::plain).toList();
    }
}
