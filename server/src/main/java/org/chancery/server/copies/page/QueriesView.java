package org.chancery.server.copies.page;

import java.util.List;
import org.chancery.server.copies.Query;

/** Queries whose copy something is; {@code reason} and {@code code} as they were sent; {@code fault} empty for nothing. */
public record QueriesView(List<Query> queries, String reason, String code, String fault) {}
