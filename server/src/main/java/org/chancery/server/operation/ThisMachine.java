package org.chancery.server.operation;

/** Hosts that are this machine. */
public final class ThisMachine {

    private ThisMachine() {}

    /** Whether a host is this machine by its own name or number; no name is looked up, because looking up asks another machine. */
    public static boolean is(String host) {
        return host.equals("localhost")
                || host.matches("127(\\.[0-9]{1,3}){3}")
                || host.matches("\\[?(::1|0:0:0:0:0:0:0:1)]?");
    }
}
