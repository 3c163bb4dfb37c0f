package org.chancery.server.sealed;

import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The public keys of one's account. */
@Controller
@UseCase("sealed.keys")
class KeyPages {

    private final Keys keys;

    KeyPages(Keys keys) {
        this.keys = keys;
    }

    @GetMapping("/{language:en|ru}/account/keys")
    View own(Page page, Actor actor) {
        return page.show("sealed/keys", new KeysView(keys.own(actor), "", ""));
    }

    @PostMapping("/{language:en|ru}/account/keys")
    Object add(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String key) {
        try {
            keys.add(actor, title, key);
            return there(page);
        } catch (SealedRefused refused) {
            // A secret half is not shown again.
            String typed = refused.why() == SealedRefused.Why.SECRET_KEY ? "" : key;
            ModelAndView again =
                    new ModelAndView(page.show("sealed/keys", new KeysView(keys.own(actor), typed, refused.text())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/{language:en|ru}/account/keys/{id:[0-9a-f-]+}/remove")
    Object remove(Page page, Actor actor, @PathVariable String id) {
        if (!keys.remove(actor, Ids.of(id).orElseThrow(NotFound::new))) {
            throw new NotFound();
        }
        return there(page);
    }

    private static Object there(Page page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href("/account/keys"))
                .build();
    }
}
