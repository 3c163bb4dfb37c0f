package org.chancery.server.guides;

import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The guides: first that of one's own work. */
@Controller
@UseCase("guide.read")
class GuidePages {

    @GetMapping("/{language:en|ru}/guides")
    View own(Page page, Visitor visitor) {
        return page.show(
                "guides/guide",
                new GuideView(visitor instanceof Actor actor ? Guide.of(actor.role()) : Guide.DELEGATION));
    }

    @GetMapping("/{language:en|ru}/guides/{guide:[a-z]+}")
    View one(Page page, @PathVariable String guide) {
        return page.show("guides/guide", new GuideView(Guide.of(guide).orElseThrow(NotFound::new)));
    }
}
