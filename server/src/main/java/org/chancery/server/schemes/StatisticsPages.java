package org.chancery.server.schemes;

import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How often labels were used, for everybody. */
@Controller
@OnOuter
@UseCase("public.statistics")
class StatisticsPages {

    private final LabelStatistics statistics;

    StatisticsPages(LabelStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/{language:en|ru}/label-statistics")
    View years(Page page, Visitor visitor) {
        return page.show("schemes/statistics", statistics.of(visitor));
    }

    @GetMapping("/api/v1/statistics/labels")
    ResponseEntity<LabelFigures> program(Visitor visitor) {
        return ResponseEntity.ok(statistics.of(visitor));
    }
}
