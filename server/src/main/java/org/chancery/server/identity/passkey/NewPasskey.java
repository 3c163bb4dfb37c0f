package org.chancery.server.identity.passkey;

/**
 * A passkey that has been checked and is not kept yet.
 *
 * @param credential its id
 * @param attestation the authenticator's answer, with the public key
 * @param counter signatures so far
 */
public record NewPasskey(byte[] credential, byte[] attestation, long counter) {}
