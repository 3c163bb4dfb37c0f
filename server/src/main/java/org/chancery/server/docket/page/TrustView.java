package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.server.docket.TrustList;

/** The lists; {@code fault} is the key of a text, empty for none. */
public record TrustView(List<TrustList> lists, String fault) {}
