package org.chancery.server.copies.page;

/** The form for a new document, as it was sent; {@code fault} says what was wrong, empty for nothing. */
public record EnterView(String title, String symbol, String label, String sha256, String pages, String fault) {

    static final EnterView EMPTY = new EnterView("", "", "", "", "", "");
}
