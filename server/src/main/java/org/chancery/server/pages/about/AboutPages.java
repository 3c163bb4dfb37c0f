package org.chancery.server.pages.about;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.chancery.server.map.MapFiles;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Help, the accessibility statement and the list of sources. */
@Controller
@UseCase("public.read")
class AboutPages {
    private final Records records;
    private final MapFiles map;
    private final Site site;

    AboutPages(Records records, MapFiles map, Site site) {
        this.records = records;
        this.map = map;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/help")
    View help(Page page) {
        return page.show("pages/help");
    }

    @GetMapping("/{language:en|ru}/accessibility")
    View accessibility(Page page) {
        return page.show("pages/accessibility");
    }

    @GetMapping("/{language:en|ru}/sources")
    View sources(Page page, HttpServletRequest request) {
        var all = new ArrayList<SourcesView.OfAgreement>();
        records.now().holdings().dossiers().values().forEach(dossier -> {
            if (!dossier.agreement().sources().isEmpty()) {
                all.add(new SourcesView.OfAgreement(
                        dossier.agreement(), dossier.agreement().sources()));
            }
        });
        return page.show(
                "pages/sources",
                new SourcesView(
                        all, map.chosen().isPresent(), Feet.ofRecord(page, request, Question.today(site.today()))));
    }
}
