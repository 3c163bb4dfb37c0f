package org.chancery.server.standalone;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.chancery.server.operation.ThisMachine;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sockets and the HTTP client of the Java platform reach this machine and no other: both ask here before they connect. A second
 * line behind {@link StandaloneGuard}, for what nobody thought of.
 */
final class LoopbackOnly extends ProxySelector {

    private final @Nullable ProxySelector others;

    LoopbackOnly(@Nullable ProxySelector others) {
        this.others = others;
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = address.getHost();
        if (host == null || !ThisMachine.is(host)) {
            throw new IllegalArgumentException(
                    "this server runs with --standalone and connects to no other machine, so not to "
                            + address.getHost());
        }
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        if (others != null) {
            others.connectFailed(address, proxy, failure);
        }
    }
}
