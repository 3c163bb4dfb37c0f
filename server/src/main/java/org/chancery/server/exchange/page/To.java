package org.chancery.server.exchange.page;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends the browser to another page of this site after a form. */
final class To {

    private To() {}

    static ResponseEntity<Void> page(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
