package org.chancery.server.operation;

import java.io.PrintStream;

/** Tells the person who started the program what it is doing, one plain line a step. */
public interface Progress {

    /** Says what begins now. */
    void step(String what);

    /** A progress that prints to {@code out} and flushes each line. */
    static Progress to(PrintStream out) {
        return what -> {
            out.println(what);
            out.flush();
        };
    }

    /** A progress that says nothing, for tests and for commands whose output is data. */
    static Progress silent() {
        return what -> {};
    }
}
