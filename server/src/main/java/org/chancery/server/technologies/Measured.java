package org.chancery.server.technologies;

import org.chancery.law.scope.Band;

/**
 * Where a technology stands to the threshold that a list publishes. No figure is ever kept.
 *
 * @param list name of the list
 */
public record Measured(String list, Band range, Band payload) {}
