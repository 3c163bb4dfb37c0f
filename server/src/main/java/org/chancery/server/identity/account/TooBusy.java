package org.chancery.server.identity.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** As many passwords are compared as memory allows; whoever comes now tries again in a moment. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("too many passwords are being compared at once");
    }
}
