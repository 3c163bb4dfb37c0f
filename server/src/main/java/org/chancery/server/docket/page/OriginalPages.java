package org.chancery.server.docket.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.status.AsAt;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.Originals;
import org.chancery.server.docket.Originals.Original;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.docket.paper.Certificates;
import org.chancery.server.docket.paper.Certified;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.RegistrationPackage;
import org.chancery.server.docket.paper.RegistrationStatement;
import org.chancery.server.files.FileRefused;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.server.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Authentic texts, certified true copies and the package for registration under Article 102 of the Charter. */
@Controller
@UseCase("docket.certify")
class OriginalPages {

    private final Originals originals;
    private final Examiner examiner;
    private final Permissions permissions;
    private final Ledger ledger;
    private final Certificates certificates;
    private final RegistrationStatement statement;

    OriginalPages(Originals originals, Examiner examiner, Permissions permissions, Ledger ledger, Texts texts) {
        this.originals = originals;
        this.examiner = examiner;
        this.permissions = permissions;
        this.ledger = ledger;
        this.certificates = new Certificates(texts);
        this.statement = new RegistrationStatement(texts);
    }

    @GetMapping("/{language:en|ru}/docket/originals")
    View list(Page page, Actor actor) {
        permissions.require("docket.certify", actor);
        return page.show("docket/originals", view(actor, ""));
    }

    private OriginalsView view(Actor actor, String fault) {
        return new OriginalsView(
                actor.person(),
                originals.all(actor.reader()),
                examiner.record().holdings().dossiers().values().stream()
                        .map(Dossier::agreement)
                        .filter(it -> it.kind() == AgreementKind.TREATY)
                        .toList(),
                fault);
    }

    @PostMapping("/{language:en|ru}/docket/originals")
    @UseCase("docket.keep-text")
    Object keep(
            Page page,
            Actor actor,
            @RequestParam String agreement,
            @RequestParam String written,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        permissions.require("docket.keep-text", actor);
        Dossier dossier = dossier(agreement);
        try {
            if (scan == null || !written.matches("[a-z]{2}")) {
                return again(page, actor, "docket.originals.unreadable");
            }
            originals.keep(
                    actor,
                    dossier.agreement().id(),
                    written,
                    agreement + "-" + written + ".pdf",
                    scan.getInputStream());
            return To.page(page.href("/docket/originals"));
        } catch (Certified.NotReadable e) {
            return again(page, actor, "docket.originals.unreadable");
        } catch (FileRefused e) {
            return again(page, actor, e.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another officer confirms what one has kept. */
    @PostMapping("/{language:en|ru}/docket/originals/{agreement}/{written}/{version:[0-9]{1,16}}/confirm")
    @UseCase("docket.keep-text")
    Object confirm(
            Page page,
            Actor actor,
            @PathVariable String agreement,
            @PathVariable String written,
            @PathVariable int version,
            @RequestParam String sha256) {
        permissions.require("docket.keep-text", actor);
        try {
            originals.confirm(actor, dossier(agreement).agreement().id(), written, version, sha256);
            return To.page(page.href("/docket/originals"));
        } catch (StepRefused e) {
            return again(page, actor, e.text());
        } catch (ProposalRefused e) {
            return again(page, actor, "docket.refused.proposal." + e.reason());
        }
    }

    /** The file of any version, for whoever compares it. */
    @GetMapping("/{language:en|ru}/docket/originals/{agreement}/{written}/{version:[0-9]{1,16}}/text.pdf")
    ResponseEntity<byte[]> text(
            Actor actor, @PathVariable String agreement, @PathVariable String written, @PathVariable int version) {
        permissions.require("docket.certify", actor);
        AgreementId id = dossier(agreement).agreement().id();
        Original original = originals.all(actor.reader()).stream()
                .filter(it -> it.agreement().equals(id) && it.language().equals(written) && it.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        return PaperPages.file(
                original.name(),
                MediaType.APPLICATION_PDF,
                originals.read(actor.reader(), original).orElseThrow(NotFound::new));
    }

    private Object again(Page page, Actor actor, String fault) {
        ModelAndView shown = new ModelAndView(page.show("docket/originals", view(actor, fault)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    @GetMapping("/{language:en|ru}/docket/originals/{agreement}/{written}/certified.pdf")
    ResponseEntity<byte[]> certified(
            Page page, Actor actor, @PathVariable String agreement, @PathVariable String written) {
        permissions.require("docket.certify", actor);
        return PaperPages.file(
                "certified-" + agreement + "-" + written + ".pdf",
                MediaType.APPLICATION_PDF,
                copy(page, actor, dossier(agreement), written));
    }

    private byte[] copy(Page page, Actor actor, Dossier dossier, String written) {
        AgreementId id = dossier.agreement().id();
        Original original = originals.inForce(actor.reader(), id).stream()
                .filter(it -> it.language().equals(written))
                .findFirst()
                .orElseThrow(NotFound::new);
        byte[] pdf = originals.read(actor.reader(), original).orElseThrow(NotFound::new);
        LocalDate day = LocalDate.now(dossier.agreement().zone());
        var sheet = certificates.of(
                dossier.agreement(),
                new Certificates.Original(
                        page.t("docket.certificate.text-in", language(page, written)),
                        original.name(),
                        original.sha256(),
                        Certified.pages(pdf),
                        original.number().or(() -> examiner.record().describedIn(id)),
                        ledger.origin(),
                        page.notice().trial()),
                day,
                page.words());
        return Certified.copy(pdf, Printed.pdf(sheet, day));
    }

    private static String language(Page page, String written) {
        return Locale.of(written).getDisplayLanguage(page.language().locale());
    }

    @GetMapping("/{language:en|ru}/docket/originals/{agreement}/registration.zip")
    ResponseEntity<byte[]> registration(Page page, Actor actor, @PathVariable String agreement) {
        permissions.require("docket.certify", actor);
        Dossier dossier = dossier(agreement);
        LocalDate day = LocalDate.now(dossier.agreement().zone());
        RegistrationPackage files = new RegistrationPackage();
        for (Original original :
                originals.inForce(actor.reader(), dossier.agreement().id())) {
            files.with(
                    "certified-copy-" + original.language() + ".pdf", copy(page, actor, dossier, original.language()));
        }
        if (files.names().isEmpty()) {
            throw new NotFound();
        }
        var sheet = statement.of(examiner.record().law(), dossier, AsAt.on(day), files.names(), page.words());
        String name = "certifying-statement-" + page.language().tag();
        files.with(name + ".pdf", Printed.pdf(sheet, day)).with(name + ".docx", Printed.docx(sheet, day));
        return PaperPages.file(
                "registration-" + agreement + ".zip", MediaType.parseMediaType("application/zip"), files.zip(day));
    }

    private Dossier dossier(String agreement) {
        return examiner.record().holdings().dossiers().values().stream()
                .filter(it -> it.agreement().id().value().equals(agreement))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
