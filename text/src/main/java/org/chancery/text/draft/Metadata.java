package org.chancery.text.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.FrbrUri;
import org.chancery.text.akn.Node;

/** Writes the metadata that every document needs: its FRBR addresses, dates and the program that wrote it. */
final class Metadata {
    private final FrbrUri uri;
    private final LocalDate today;
    private final boolean compat;

    Metadata(FrbrUri uri, LocalDate today, boolean compat) {
        this.uri = uri;
        this.today = today;
        this.compat = compat;
    }

    /** Metadata of the whole document; a notice says that it is no official text. */
    Element whole(String title, Optional<String> notice) {
        Element references = compat
                ? Element.empty(
                        "TLCOrganization",
                        "eId",
                        "cobalt",
                        "href",
                        "https://github.com/laws-africa/cobalt",
                        "showAs",
                        "cobalt")
                : Element.empty(
                        "TLCOrganization",
                        "eId",
                        "chancery",
                        "href",
                        "/ontology/organization/chancery",
                        "showAs",
                        "Chancery");
        return Element.of(
                "meta",
                List.of(
                        identification(uri, title, compat ? Optional.empty() : notice),
                        Element.of("references", source().attributes(), List.of(references))));
    }

    /** Metadata of an attachment. */
    Element component(String component, String title) {
        return Element.of("meta", List.of(identification(uri.component(component), title, Optional.empty())));
    }

    private Element source() {
        return Element.empty("x", "source", compat ? "#cobalt" : "#chancery");
    }

    private Element identification(FrbrUri at, String title, Optional<String> notice) {
        String date = compat ? at.date() : at.fullDate();
        List<Node> work = new ArrayList<>(List.of(
                Element.empty("FRBRthis", "value", at.workThis()),
                Element.empty("FRBRuri", "value", at.work()),
                Element.empty("FRBRalias", "name", "title", "value", title)));
        notice.ifPresent(text -> work.add(Element.empty("FRBRalias", "name", "notice", "value", text)));
        work.addAll(List.of(
                Element.empty("FRBRdate", "date", date, "name", "Generation"),
                Element.empty("FRBRauthor", "href", ""),
                Element.empty("FRBRcountry", "value", at.place())));
        if (!at.subtype().isEmpty()) {
            work.add(Element.empty("FRBRsubtype", "value", at.subtype()));
        }
        work.add(Element.empty("FRBRnumber", "value", at.number()));
        List<Node> expression = new ArrayList<>(published(at));
        if (notice.isPresent()) {
            work.add(Element.empty("FRBRprescriptive", "value", "false"));
            work.add(Element.empty("FRBRauthoritative", "value", "false"));
            expression.add(Element.empty("FRBRauthoritative", "value", "false"));
        }
        expression.add(Element.empty("FRBRlanguage", "language", at.language()));
        return Element.of(
                "identification",
                source().attributes(),
                List.of(
                        Element.of("FRBRWork", work),
                        Element.of("FRBRExpression", expression),
                        Element.of("FRBRManifestation", published(at))));
    }

    private List<Node> published(FrbrUri at) {
        return List.of(
                Element.empty("FRBRthis", "value", at.expressionThis()),
                Element.empty("FRBRuri", "value", at.expression()),
                Element.empty("FRBRdate", "date", today.toString(), "name", "Generation"),
                Element.empty("FRBRauthor", "href", ""));
    }
}
