package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.permission.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that opens an account is in any log, even when an operator asks the whole program to log in detail. */
class NoSecretInLogsTest {

    private final RunningServer server = TestServer.shared();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Test
    void neither_passwords_nor_codes_nor_cookies_nor_links_are_logged() {
        Failures.forget(server);
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        List<String> secrets = new ArrayList<>(List.of(Somebody.PASSWORD, OneTimeCode.shown(somebody.secret())));
        List<ILoggingEvent> events = inDetail(() -> {
            PageForms browser = somebody.signedIn();
            secrets.add(browser.cookie("chancery-login"));
            String link = server.part(Invitations.class)
                    .make(Invitation.Purpose.RECOVERY, somebody.person(), "", Duration.ofHours(1));
            secrets.add(link);
            browser.get("/en/account");
            var form = browser.page("/en/account/password");
            String key = form.select(".secret code").text();
            secrets.add(key);
            secrets.add(key.replace(" ", ""));
            secrets.add(form.select("input[name=sealed]").attr("value"));
            String another = "amber window turns 9";
            secrets.add(another);
            browser.postRaw(
                    "/en/account/password",
                    "_csrf",
                    form.select("input[name=_csrf]").attr("value"),
                    "sealed",
                    form.select("input[name=sealed]").attr("value"),
                    "password",
                    another,
                    "code",
                    OneTimeCode.at(OneTimeCode.secret(key), java.time.Instant.now()));
            PageForms invited = new PageForms(server);
            invited.get("/en/invitation/" + link);
            invited.submit("/en/sign-in", "/en/sign-in", "name", somebody.signInName(), "password", another + "x");
            secrets.add(another + "x");
            secrets.add(browser.cookie("chancery-device"));
        });
        assertThat(events).hasSizeGreaterThan(10);
        for (String secret : secrets) {
            assertThat(events).noneMatch(it -> it.getFormattedMessage().contains(secret));
            assertThat(events).noneMatch(it -> causes(it.getThrowableProxy()).contains(secret));
        }
    }

    private static String causes(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + causes(thrown.getCause());
    }

    private List<ILoggingEvent> inDetail(Runnable work) {
        Level before = root.getLevel();
        List<Appender<ILoggingEvent>> usual = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(usual::add);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        usual.forEach(root::detachAppender);
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        try {
            work.run();
            return List.copyOf(log.list);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
            usual.forEach(root::addAppender);
        }
    }
}
