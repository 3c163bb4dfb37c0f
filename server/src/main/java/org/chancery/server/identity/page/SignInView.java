package org.chancery.server.identity.page;

/**
 * The sign-in form.
 *
 * @param to path to go on to
 * @param name as it was typed
 * @param failed whether the last attempt failed, for whatever reason
 */
public record SignInView(String to, String name, boolean failed) {}
