package org.chancery.server.identity.passkey;

/**
 * What is kept of a passkey to check its answers.
 *
 * @param person whose it is
 * @param attestation the authenticator's answer at registration, with the public key
 * @param counter signatures so far, or 0 for authenticators that do not count
 */
record KnownPasskey(String person, byte[] attestation, long counter) {}
