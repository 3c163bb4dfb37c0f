package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import org.chancery.server.copies.Query.Logged;

/** The log of queries; {@code names} of persons by reference. */
public record AskedView(List<Logged> lines, Map<String, String> names) {}
