package org.chancery.server.copies;

import java.time.LocalDate;
import org.chancery.register.act.Command;
import org.chancery.register.act.Stated;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.permission.Actor;

/** Commands about copies. */
final class CopyActs {

    private CopyActs() {}

    /**
     * Issues a copy.
     *
     * @param copy with everything that is printed; its act number is not looked at
     */
    static Command issued(Copy copy, RegisteredDocument document, Mandate holder, Actor by) {
        Json.Obj content = Json.object()
                .with("copy", copy.id().toString())
                .with("document", document.id().toString())
                .with("k", copy.k())
                .with("of", copy.of())
                .with("code", copy.code().symbols())
                .with("sha256", document.sha256())
                .with("symbol", document.symbol())
                .with("title", document.title())
                .with("holder", Json.object().with("person", holder.person()).with("mandate", holder.id()))
                .with("holderOffice", copy.holderOffice())
                .with("registry", copy.registry())
                .with("printedLabel", copy.printedLabel())
                .with("office", by.office().id())
                .with("date", copy.issued().toString());
        Json.Obj asked = Json.object()
                .with("document", document.id().toString())
                .with("k", copy.k())
                .with("code", copy.code().symbols())
                .with("holder", holder.person() + "/" + holder.id())
                .with("label", document.label());
        return Command.of(CopyKinds.ISSUED, 1, content)
                .withPersonal(Json.object().with("holder", copy.holderName().orElseThrow()))
                .restrictedTo(document.label())
                .about("copies/document/" + document.id(), "copies/copy/" + copy.id())
                .onlyIf(new Stated(CopyRules.MAY_BE_ISSUED, asked));
    }

    /** Something became of a copy. */
    static Command fated(Copy copy, Fate fate, LocalDate on, String office) {
        return fated(copy, fate, content(copy, on, office));
    }

    /** A copy was destroyed. Where a second person saw it, the official act names that person's office. */
    static Command destroyed(Copy copy, LocalDate on, String office, String certificate, String method) {
        return fated(
                copy,
                Fate.DESTROYED,
                content(copy, on, office).with("certificate", certificate).with("method", method));
    }

    private static Json.Obj content(Copy copy, LocalDate on, String office) {
        return Json.object()
                .with("copy", copy.id().toString())
                .with("document", copy.document().toString())
                .with("date", on.toString())
                .with("office", office);
    }

    private static Command fated(Copy copy, Fate fate, Json.Obj content) {
        Json.Obj asked = Json.object().with("copy", copy.id().toString()).with("fate", fate.name());
        return Command.of(CopyKinds.of(fate), 1, content)
                .restrictedTo(copy.label())
                .about("copies/copy/" + copy.id())
                .onlyIf(new Stated(CopyRules.MAY_BECOME, asked));
    }
}
