package org.chancery.server.copies.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelSyntax;
import org.chancery.law.label.LabelText;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.NewDocument;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The registry's list, and the form by which a document enters it. */
@Controller("copies.registryPages")
@UseCase("copies.see")
class RegistryPages {

    private final Documents documents;
    private final Permissions permissions;
    private final Ledger ledger;
    private final Noted noted;
    private final Levels levels;

    RegistryPages(Documents documents, Permissions permissions, Ledger ledger, Noted noted, Levels levels) {
        this.documents = documents;
        this.permissions = permissions;
        this.ledger = ledger;
        this.noted = noted;
        this.levels = levels;
    }

    @GetMapping("/{language:en|ru}/copies")
    View list(Page page, Actor actor, @RequestParam(defaultValue = "") String q) {
        permissions.require("copies.see", actor);
        String words = q.length() > 200 ? q.substring(0, 200) : q;
        List<RegisteredDocument> found =
                words.isBlank() ? listed(page, actor) : documents.search(actor.reader(), words);
        noted.list(actor, found, List.of());
        boolean full = words.isBlank() && found.size() == Documents.PAGE;
        return page.show(
                "copies/registry",
                new RegistryView(
                        found,
                        levels.of(actor, found),
                        words,
                        full
                                ? Optional.of(page.query()
                                        .with("before", found.getLast().id().toString())
                                        .toString())
                                : Optional.empty(),
                        ledger.takesRestrictedActs()));
    }

    private List<RegisteredDocument> listed(Page page, Actor actor) {
        return page.query()
                .value("before")
                .map(it -> documents.find(actor.reader(), Ids.of(it)).orElseThrow(NotFound::new))
                .map(it -> documents.before(actor.reader(), it))
                .orElseGet(() -> documents.latest(actor.reader()));
    }

    @GetMapping("/{language:en|ru}/copies/enter")
    @UseCase("copies.enter")
    View form(Page page, Actor actor) {
        permissions.require("copies.enter", actor);
        return page.show("copies/enter", EnterView.EMPTY);
    }

    @PostMapping("/{language:en|ru}/copies/enter")
    @UseCase("copies.enter")
    Object enter(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String pages,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        permissions.require("copies.enter", actor);
        String fault;
        try {
            var id = documents.enter(actor, fresh(title, symbol, label, sha256, pages, file));
            return Answers.to(page.href("/copies/documents/" + id));
        } catch (LabelSyntax e) {
            fault = page.t("copies.refused.LABEL_SYNTAX", e.column(), String.valueOf(e.getMessage()));
        } catch (CopyRefused e) {
            fault = page.t(e.text(), e.values());
        }
        return Answers.again(page.show("copies/enter", new EnterView(title, symbol, label, sha256, pages, fault)));
    }

    private static NewDocument fresh(
            String title, String symbol, String label, String sha256, String pages, @Nullable MultipartFile file) {
        Label read = LabelText.read(label);
        try {
            Optional<byte[]> pdf = file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
            int count = pages.matches("[0-9]{1,6}") ? Integer.parseInt(pages) : 0;
            return new NewDocument(
                    title, symbol, read, pdf, sha256.strip().toLowerCase(java.util.Locale.ROOT), count, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
