package org.chancery.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing at this address, or nothing that this reader may see; the two must look the same. */
public class NotFound extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    /** Nothing here. */
    public NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
