package org.chancery.server.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Warnings and errors, one line each, in UTC, with the secret of an invitation left out. Set up in code, because reading
 * a configuration file takes a tenth of every start; {@code -Dlogback.configurationFile=FILE} still brings a file of the
 * operator's.
 */
public final class OperatorLog extends ContextAwareBase implements Configurator {

    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSX,UTC} %-5level %logger{0}:"
            + " %replace(%msg){'/invitation/[A-Za-z0-9_-]+', '/invitation/…'}%n";

    private static final Map<String, Level> LEVELS = Map.of(
            // In detail these two write every address that is asked for, and the address of an invitation is its
            // secret.
            "org.springframework.security.web.FilterChainProxy", Level.WARN,
            "org.springframework.web.servlet.DispatcherServlet", Level.WARN,
            // An address that does not exist is the reader's matter, not the operator's.
            "org.springframework.web.servlet.PageNotFound", Level.ERROR,
            // A start that fails ends in one message of ours.
            "org.springframework.boot.diagnostics", Level.OFF,
            "org.springframework.boot.web.server.servlet.context", Level.ERROR,
            "org.springframework.boot.SpringApplication", Level.OFF,
            "org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers", Level.OFF,
            "org.springframework.context.annotation", Level.ERROR,
            // That the modules number their migrations apart is intended, and no warning to the operator.
            "org.flywaydb.core.internal.command.DbMigrate", Level.ERROR,
            // What it finds of a signature is in the report; its log would name it.
            "eu.europa.esig.dss", Level.ERROR);

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // Libraries that log by the JDK's own means, the web server among them.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
