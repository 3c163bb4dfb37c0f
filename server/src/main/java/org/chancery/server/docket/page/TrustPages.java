package org.chancery.server.docket.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.docket.TrustLists;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The lists of certificates that signatures are checked against. */
@Controller
@UseCase("docket.trust")
class TrustPages {
    private final TrustLists lists;
    private final Permissions permissions;

    TrustPages(TrustLists lists, Permissions permissions) {
        this.lists = lists;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/docket/trust")
    View list(Page page, Actor actor) {
        return page.show("docket/trust", new TrustView(lists.all(actor.reader()), ""));
    }

    @PostMapping("/{language:en|ru}/docket/trust")
    Object add(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String begins,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        permissions.require("docket.trust", actor);
        Optional<LocalDate> from = DepositForm.date(begins, "begins", new TreeSet<>());
        try {
            if (from.isEmpty() || file == null || title.length() > 200) {
                throw new StepRefused(StepRefused.Why.FIELDS_WRONG);
            }
            lists.add(actor, title, from.get(), file.getBytes());
            return To.page(page.href("/docket/trust"));
        } catch (StepRefused e) {
            ModelAndView shown =
                    new ModelAndView(page.show("docket/trust", new TrustView(lists.all(actor.reader()), e.text())));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
