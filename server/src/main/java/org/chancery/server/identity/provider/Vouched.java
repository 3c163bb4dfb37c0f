package org.chancery.server.identity.provider;

import java.time.Instant;

/**
 * What a provider says of a person.
 *
 * @param address verified e-mail address
 * @param since when the person signed in there, UTC; long ago where it does not say
 */
public record Vouched(String address, Instant since) {}
