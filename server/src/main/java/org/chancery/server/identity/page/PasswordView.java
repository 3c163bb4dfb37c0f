package org.chancery.server.identity.page;

/**
 * The form for a password with one-time codes.
 *
 * @param secret of the codes, as people type it into an app
 * @param link that an app on the same device opens
 * @param picture the link as a QR code
 * @param sealed the secret for the way back, so that nobody can choose one
 * @param fault key of the text that says what went wrong, or empty
 */
public record PasswordView(String secret, String link, QrCode picture, String sealed, String fault) {}
