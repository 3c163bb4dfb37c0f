package org.chancery.server.web;

import java.util.List;

/** Finds pages whose addresses are near one at which there is nothing. */
public interface NearAddresses {
    /** At most a few, the nearest first; empty where none is near. */
    List<Near> near(Page page);

    /**
     * A page that exists.
     *
     * @param path below the language
     * @param title as its page is headed, plain text
     */
    record Near(String path, String title) {}
}
