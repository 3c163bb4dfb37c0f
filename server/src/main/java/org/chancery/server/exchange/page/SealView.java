package org.chancery.server.exchange.page;

import org.chancery.server.exchange.Item;
import org.chancery.server.sealed.SealedFormView;

/** The form by which a sealed file is attached to an item; {@code fault} says what was wrong, empty for nothing. */
public record SealView(Item item, SealedFormView form, String fault) {}
