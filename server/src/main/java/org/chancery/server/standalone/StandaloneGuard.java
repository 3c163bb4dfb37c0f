package org.chancery.server.standalone;

import java.net.ProxySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Outgoing;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.operation.Standalone;
import org.chancery.server.operation.ThisMachine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on an isolated machine where something is set up to connect to another one, and names all of it. What is forgotten here
 * still meets {@link LoopbackOnly}.
 */
@Component
class StandaloneGuard implements DisposableBean {

    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*).*");

    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final boolean isOn;

    StandaloneGuard(Standalone standalone, ObjectProvider<Outgoing> parts, ServeOptions options) {
        this.isOn = standalone.isOn();
        if (!isOn) {
            return;
        }
        List<String> outgoing = new ArrayList<>();
        parts.orderedStream().forEach(part -> part.connectsTo().ifPresent(outgoing::add));
        database(options).ifPresent(outgoing::add);
        if (!outgoing.isEmpty()) {
            throw new OperatorError("With --standalone nothing connects to another machine, but this is set up: "
                    + String.join("; ", outgoing) + ". Take it out, or start without --standalone.");
        }
        ProxySelector.setDefault(new LoopbackOnly(before));
    }

    private static Optional<String> database(ServeOptions options) {
        String url = options.databaseUrl();
        if (url == null) {
            return Optional.empty();
        }
        Matcher hosts = HOSTS.matcher(url);
        boolean here = hosts.matches()
                && List.of(hosts.group(1).split(",")).stream().allMatch(it -> ThisMachine.is(withoutPort(it)));
        return here ? Optional.empty() : Optional.of("a database that is not on this machine (--database-url)");
    }

    private static String withoutPort(String host) {
        return host.replaceAll(":[0-9]+$", "");
    }

    @Override
    public void destroy() {
        if (isOn) {
            ProxySelector.setDefault(before);
        }
    }
}
