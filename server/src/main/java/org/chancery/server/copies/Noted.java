package org.chancery.server.copies;

import java.util.Collection;
import java.util.stream.Stream;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** Notes reads of documents and copies before they are shown. */
@Component("copies.noted")
public class Noted {

    private static final String DOCUMENT = "copies.document";
    private static final String COPY = "copies.copy";

    private final AccessLog log;

    Noted(AccessLog log) {
        this.log = log;
    }

    /** A document with the account of its copies. */
    public void document(Actor by, RegisteredDocument document, How how) {
        log.read(by, DOCUMENT, document.id(), document.label(), how);
    }

    /** A copy. */
    public void copy(Actor by, Copy copy, How how) {
        log.read(by, COPY, copy.id(), copy.label(), how);
    }

    /** What stands in a list. */
    public void list(Actor by, Collection<RegisteredDocument> documents, Collection<Copy> copies) {
        log.read(
                by,
                Stream.concat(
                                documents.stream()
                                        .map(it ->
                                                new ItemRead(DOCUMENT, it.id().toString(), it.label(), How.SEARCH_HIT)),
                                copies.stream()
                                        .map(it -> new ItemRead(COPY, it.id().toString(), it.label(), How.SEARCH_HIT)))
                        .toList());
    }
}
