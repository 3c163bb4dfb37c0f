package org.chancery.server.schemes;

import java.util.List;
import java.util.Map;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How often labels were used, for everybody. */
@Controller
@UseCase("public.statistics")
class StatisticsPages {

    private final LabelUse use;

    StatisticsPages(LabelUse use) {
        this.use = use;
    }

    @GetMapping("/{language:en|ru}/label-statistics")
    View years(Page page, Visitor visitor) {
        return page.show("schemes/statistics", new StatisticsView(use.sums(visitor), use.figures(visitor)));
    }

    @GetMapping("/api/v1/statistics/labels")
    ResponseEntity<Map<String, List<?>>> program(Visitor visitor) {
        return ResponseEntity.ok(Map.of("years", use.sums(visitor), "figures", use.figures(visitor)));
    }
}
