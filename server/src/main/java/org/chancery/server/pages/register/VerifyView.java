package org.chancery.server.pages.register;

import org.chancery.server.pages.shared.Foot;

/** How to check the log: its address and the key that signs it, as text. */
public record VerifyView(String address, String vkey, Foot foot) {}
