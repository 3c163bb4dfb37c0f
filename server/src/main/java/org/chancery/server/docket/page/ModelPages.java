package org.chancery.server.docket.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.InstrumentKind;
import org.chancery.server.docket.InstrumentKinds;
import org.chancery.server.docket.paper.KeptPrints;
import org.chancery.server.docket.paper.ModelInstruments;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.server.web.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Model instruments, for everyone: to edit (DOCX) and to print (PDF). */
@Controller
@OnOuter
@UseCase("docket.models")
class ModelPages {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Agreements agreements;
    private final ModelInstruments models;
    private final KeptPrints prints;

    ModelPages(Agreements agreements, Texts texts, KeptPrints prints) {
        this.agreements = agreements;
        this.prints = prints;
        this.models = new ModelInstruments(texts);
    }

    @GetMapping("/{language:en|ru}/models")
    View list(Page page) {
        List<Agreement> held = agreements.now().holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .filter(it -> it.kind() == AgreementKind.TREATY)
                .toList();
        String wanted = page.query().value("agreement").orElse("");
        Optional<Agreement> chosen = held.stream()
                .filter(it -> it.id().value().equals(wanted))
                .findFirst()
                .or(() -> held.stream().findFirst());
        return page.show("docket/models", new ModelsView(held, chosen, InstrumentKinds.all()));
    }

    @GetMapping("/{language:en|ru}/models/{agreement}/{kind}.pdf")
    ResponseEntity<byte[]> pdf(Page page, @PathVariable String agreement, @PathVariable String kind) {
        return PaperPages.file(
                name(agreement, kind, "pdf"),
                MediaType.APPLICATION_PDF,
                prints.pdf(sheet(page, agreement, kind), day()));
    }

    @GetMapping("/{language:en|ru}/models/{agreement}/{kind}.docx")
    ResponseEntity<byte[]> docx(Page page, @PathVariable String agreement, @PathVariable String kind) {
        return PaperPages.file(name(agreement, kind, "docx"), DOCX, Printed.docx(sheet(page, agreement, kind), day()));
    }

    private Sheet sheet(Page page, String agreement, String code) {
        Agreement held = agreements.now().holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .filter(it -> it.id().value().equals(agreement) && it.kind() == AgreementKind.TREATY)
                .findFirst()
                .orElseThrow(NotFound::new);
        InstrumentKind kind = InstrumentKinds.find(code).orElseThrow(NotFound::new);
        return models.of(kind.code(), kind.group(), kind.takesStatements(), held, page.words());
    }

    private static String name(String agreement, String kind, String ending) {
        return agreement + "-" + kind + "." + ending;
    }

    private static LocalDate day() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
