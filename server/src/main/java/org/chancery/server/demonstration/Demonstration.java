package org.chancery.server.demonstration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Circumstance;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Component;

/** Whether this is a demonstration that nobody but the person at this machine can reach. */
@Component
class Demonstration implements Circumstance {

    private final boolean here;

    Demonstration(ServeOptions options) {
        this.here = options.demo() && isLoopback(options.host());
    }

    @Override
    public String condition() {
        return "demonstration";
    }

    @Override
    public boolean holds(Visitor visitor) {
        return here;
    }

    boolean isHere() {
        return here;
    }

    /** An address that cannot be looked up is not taken for loopback. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
