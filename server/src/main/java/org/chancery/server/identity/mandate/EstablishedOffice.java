package org.chancery.server.identity.mandate;

import java.util.Optional;
import org.chancery.server.permission.Office;

/**
 * An office as the register established it.
 *
 * @param office its id and names
 * @param kind {@code organisation}, {@code organ} or {@code delegation}
 * @param state three-letter code, for delegations
 */
public record EstablishedOffice(Office office, String kind, Optional<String> state) {}
