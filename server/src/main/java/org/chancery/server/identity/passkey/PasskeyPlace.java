package org.chancery.server.identity.passkey;

/**
 * The site that passkeys belong to.
 *
 * @param host name of the host, to which passkeys are bound
 * @param address scheme, host and port, which browsers put under every answer
 */
public record PasskeyPlace(String host, String address) {}
