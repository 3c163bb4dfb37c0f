package org.chancery.server.technologies.page;

import java.util.Optional;
import java.util.UUID;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.Notifications;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.TechnologyRefused;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The page of a technology, or of its public line for whoever may see only that. */
@Controller
@UseCase("technology.read")
class TechnologyPages {

    private final Technologies technologies;
    private final Notifications notifications;
    private final TechnologyViews views;
    private final PublicLists lists;

    TechnologyPages(Technologies technologies, Notifications notifications, TechnologyViews views, PublicLists lists) {
        this.technologies = technologies;
        this.notifications = notifications;
        this.views = views;
        this.lists = lists;
    }

    @GetMapping("/{language:en|ru}/technologies/{id}")
    Object one(Page page, Visitor visitor, @PathVariable String id) {
        UUID wanted = Ids.of(id);
        Optional<Technology> found = technologies.find(visitor, wanted);
        if (found.isPresent()) {
            return page.show("technologies/technology", views.of(page, visitor, found.get(), ""));
        }
        Optional<UUID> behind = technologies.ofLine(visitor, wanted);
        if (behind.isPresent()) {
            return Answers.to(page, "/technologies/" + behind.get());
        }
        return technologies
                .line(visitor, wanted)
                .<View>map(it -> page.show(
                        "technologies/line",
                        new LineView(it, ClassTitles.in(lists, page.language().tag()))))
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/join")
    @UseCase("technology.notify")
    Object join(Page page, Actor actor, @PathVariable String id) {
        UUID wanted = Ids.of(id);
        Technology technology = technologies.find(actor, wanted).orElseThrow(NotFound::new);
        try {
            notifications.join(actor, wanted);
            return Answers.to(page, "/technologies/" + wanted);
        } catch (TechnologyRefused e) {
            return Answers.refused(
                    page.show("technologies/technology", views.of(page, actor, technology, page.t(e.text()))));
        }
    }
}
