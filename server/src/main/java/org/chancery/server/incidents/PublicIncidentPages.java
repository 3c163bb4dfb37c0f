package org.chancery.server.incidents;

import java.util.List;
import java.util.Map;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How many incidents there were in each year, for everybody. */
@Controller
@UseCase("public.statistics")
class PublicIncidentPages {

    private final PublicCounts counts;

    PublicIncidentPages(PublicCounts counts) {
        this.counts = counts;
    }

    @GetMapping("/{language:en|ru}/security-incidents")
    View years(Page page, Visitor visitor) {
        return page.show("incidents/public", new PublicIncidentsView(years(visitor)));
    }

    @GetMapping("/api/v1/statistics/incidents")
    ResponseEntity<Map<String, List<PublicIncidentsView.Year>>> program(Visitor visitor) {
        return ResponseEntity.ok(Map.of("years", years(visitor)));
    }

    private List<PublicIncidentsView.Year> years(Visitor visitor) {
        return counts.byYear(visitor).entrySet().stream()
                .map(it -> new PublicIncidentsView.Year(it.getKey(), it.getValue(), counts.lines(visitor, it.getKey())))
                .toList();
    }
}
