package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.docket.RequiredDeclaration;

/** The declarations that agreements ask for; {@code fault} is the key of a text, empty for none. */
public record RequiredView(List<RequiredDeclaration> declarations, List<Agreement> agreements, String fault) {}
