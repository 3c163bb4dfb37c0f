package org.chancery.server.incidents;

import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How many incidents there were in each year, for everybody. */
@Controller
@OnOuter
@UseCase("public.statistics")
class PublicIncidentPages {

    private final IncidentStatistics statistics;

    PublicIncidentPages(IncidentStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/{language:en|ru}/security-incidents")
    View years(Page page, Visitor visitor) {
        return page.show("incidents/public", statistics.of(visitor));
    }

    @GetMapping("/api/v1/statistics/incidents")
    ResponseEntity<IncidentFigures> program(Visitor visitor) {
        return ResponseEntity.ok(statistics.of(visitor));
    }
}
