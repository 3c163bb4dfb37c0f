package org.chancery.server.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.chancery.law.status.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** All components on one page; exists in tests only. */
@Controller
@org.chancery.server.permission.UseCase("public.read")
class GalleryPages {

    private final TemplateEngine engine;

    GalleryPages(PageMaker pages) {
        this.engine = pages.engine();
    }

    @GetMapping(path = "/{language:en|ru}/gallery", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String gallery(Page page) {
        StringOutput html = new StringOutput();
        Content content = out -> {
            out.writeContent(
                    "<h1>" + page.words().agreement(new org.chancery.law.instrument.AgreementId("att")) + "</h1>");
            out.writeContent("<p class=\"lead\">" + page.t("foot.impartial") + "</p><div class=\"reading\"><div>");
            Gallery.parts(page).forEach((name, model) -> {
                if (!name.equals("facts") && !name.equals("fact") && !name.equals("column") && !name.equals("crumbs")) {
                    engine.render("part/" + name + ".jte", model, out);
                    // Parts end without white space: on a page, words stand between them.
                    out.writeContent(" ");
                }
            });
            out.writeContent("</div>");
            engine.render(
                    "part/facts.jte",
                    java.util.Objects.requireNonNull(Gallery.parts(page).get("facts")),
                    out);
            out.writeContent("</div><h2>" + page.t("nav.states") + "</h2><div class=\"scroll\"><table><thead><tr>");
            for (String name : new String[] {"name", "status", "number"}) {
                engine.render(
                        "part/column.jte",
                        Map.of(
                                "page",
                                page,
                                "column",
                                new org.chancery.server.web.part.Column(
                                        name, page.t("nav.states"), name.equals("number"))),
                        out);
            }
            out.writeContent("</tr></thead><tbody>");
            for (Status status : Status.values()) {
                out.writeContent("<tr><th scope=\"row\">"
                        + page.words().state(new org.chancery.law.instrument.StateCode("GBR")) + "</th><td>");
                engine.render("part/status.jte", Map.of("page", page, "status", status), out);
                out.writeContent("</td><td class=\"number\">1 234</td></tr>");
            }
            out.writeContent("</tbody></table></div>");
        };
        engine.render(
                "layout.jte",
                Map.of("page", page, "title", "Gallery", "content", content, "crumbs", Gallery.CRUMBS),
                html);
        return html.toString();
    }
}
