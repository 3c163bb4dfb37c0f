package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.passkey.PasskeyPlace;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where people are sent after a form. */
final class Paths {

    private Paths() {}

    /** A path of this site, or the person's start page: nobody is sent to another site. */
    static String back(Page page, @Nullable String to) {
        return to != null && to.length() <= 1_000 && to.matches("/(en|ru)(/(?!/)[^\\s\\\\]*)?") && isAddress(to)
                ? to
                : page.href("/start");
    }

    private static boolean isAddress(String to) {
        try {
            return new URI(to).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Sends the browser to another page, which it gets by reading. */
    static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    static PasskeyPlace place(PublicAddress address, HttpServletRequest request) {
        return new PasskeyPlace(address.host(request), address.of(request));
    }
}
