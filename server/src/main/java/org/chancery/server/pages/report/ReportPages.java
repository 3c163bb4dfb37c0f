package org.chancery.server.pages.report;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.server.operation.OnlyInner;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.ClientAddress;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The form for reports of errors: the only thing that a reader can send. */
@Controller
@OnlyInner
@UseCase("public.report")
class ReportPages {
    private static final int LONGEST = 4_000;
    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/{language:en|ru}/report")
    View form(Page page, @RequestParam(required = false) @Nullable String about) {
        return page.show("pages/report", ReportView.empty(path(about)));
    }

    @PostMapping("/{language:en|ru}/report")
    ModelAndView send(
            Page page,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String wrong,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String website) {
        var report =
                new ReportView(path(about), wrong.strip(), right.strip(), contact.strip(), java.util.Optional.empty());
        if (report.wrong().isEmpty()) {
            return refused(page, report.with("report.fault.empty"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (wrong.length() > LONGEST || right.length() > LONGEST || contact.length() > 200) {
            return refused(page, report.with("report.fault.long"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!reports.takes(ClientAddress.of(request))) {
            return refused(page, report.with("report.fault.often"), HttpStatus.TOO_MANY_REQUESTS);
        }
        // A field that people do not see: who fills it in is a machine, and is thanked without being kept.
        long number = website.isEmpty() ? reports.keep(report) : 0;
        return new ModelAndView(page.show("pages/reported", new ReportedView(number, report.about())));
    }

    private static ModelAndView refused(Page page, ReportView report, HttpStatus status) {
        var shown = new ModelAndView(page.show("pages/report", report));
        shown.setStatus(status);
        return shown;
    }

    /** Only paths on this site are kept, so that the link back leads nowhere else. */
    private static String path(@Nullable String about) {
        return about != null && about.length() <= 500 && about.matches("/(en|ru)(/[^\\s\\\\]*)?") ? about : "";
    }
}
