package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.identity.Look;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.operation.Progress;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A restricted paper is sent to three of six States and officially transmitted: it is invisible in every way to the other three and to the
 * public, and of two logs, with and without it, each has the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeOfSixTest {

    private static final String WORD = "zarquon";
    private static final String THREE = "XAV,XBR,XDO";
    private static final int PLACES = 4;

    private RunningServer with;
    private RunningServer without;
    private Item paper;
    private UUID file;
    private String proposal;

    @BeforeAll
    void two_worlds_and_a_paper_in_one_of_them(@TempDir Path folder) {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT8S");
        System.setProperty("chancery.restricted-acts-places", Integer.toString(PLACES));
        with = ChanceryServer.start(DemoServer.options(folder.resolve("with")), Progress.silent());
        without = ChanceryServer.start(DemoServer.options(folder.resolve("without")), Progress.silent());
        for (RunningServer world : List.of(with, without)) {
            WorldLog.signIn(world, "Pavel Ristan");
            WorldLog.signIn(world, "Tomas Veld");
        }
        Hall hall = new Hall(with);
        Actor secretariat = hall.actor("secretariat", Role.SECRETARIAT_OFFICER);
        byte[] content = FilesTest.pdf(false);
        String upload = with.part(FileIntake.class)
                .whole(secretariat, WORD + ".pdf", content.length, new ByteArrayInputStream(content))
                .id();
        Draft draft = new Draft(
                Item.Kind.DOCUMENT,
                "The " + WORD + " paper",
                "What " + WORD + " means.",
                List.of("disposal", WORD),
                new java.util.TreeSet<>(List.of("XAV", "XBR", "XDO")),
                java.util.Optional.of(java.time.Instant.now().plus(Duration.ofDays(9))),
                Hall.restricted("secretariat", THREE + ",secretariat"),
                List.of(),
                List.of(upload),
                "");
        paper = hall.opened(secretariat, "On " + WORD, draft);
        file = with.part(Attachments.class)
                .of(secretariat.reader(), paper.id())
                .getFirst()
                .id();
        proposal = with.part(Transmissions.class).propose(secretariat, paper.id());
        Actor tomas = hall.actor("secretariat", Role.DEPOSITARY_OFFICER);
        with.part(OfficialActs.class).confirm(proposal, tomas);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        with.part(Transmissions.class).of(secretariat, paper).isPresent());
    }

    @AfterAll
    void stop() {
        with.close();
        without.close();
        System.clearProperty("chancery.restricted-acts");
        System.clearProperty("chancery.restricted-acts-every");
        System.clearProperty("chancery.restricted-acts-places");
    }

    @Test
    void the_three_read_it_with_its_transmission_in_both_languages() {
        try (Browser browser = Browser.open()) {
            Page avelia = as(browser, "Aurel Dane");
            for (String language : List.of("en", "ru")) {
                for (String path : List.of(
                        "/exchange",
                        "/exchange/search?words=" + WORD,
                        "/exchange/library?tag=disposal",
                        "/exchange/requests",
                        "/exchange/requests/new",
                        "/exchange/threads/" + paper.thread(),
                        "/exchange/threads/" + paper.thread() + "/write",
                        "/exchange/items/" + paper.id(),
                        "/exchange/files/" + file + "/preview",
                        "/exchange/new?from=" + paper.id(),
                        "/start")) {
                    assertThat(avelia.navigate(base() + "/" + language + path).status())
                            .as(path)
                            .isEqualTo(200);
                    Look.at(
                            avelia,
                            "three-" + language
                                    + path.replaceAll("[^a-z]+", "-").replaceAll("-[a-f-]*$", ""),
                            browser);
                }
                avelia.navigate(base() + "/" + language + "/exchange/items/" + paper.id());
                assertThat(avelia.locator("#transmission").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void the_other_three_and_the_public_find_nothing_in_any_way() {
        try (Browser browser = Browser.open()) {
            Page reader = browser.page(1280);
            List<Page> others =
                    List.of(reader, as(browser, "Karel Sund"), as(browser, "Lise Amund"), as(browser, "Sergio Palm"));
            for (Page other : others) {
                for (String language : List.of("en", "ru")) {
                    Ways.all(WORD).forEach(path -> silent(other, "/" + language + path));
                }
                Ways.forPrograms(WORD).forEach(path -> silent(other, path));
                Ways.byId(paper, file, proposal).forEach(path -> sameAsAbsent(other, path));
            }
            Page kestria = others.get(1);
            for (String language : List.of("en", "ru")) {
                for (String path : List.of("/exchange", "/exchange/search?words=" + WORD, "/exchange/library")) {
                    kestria.navigate(base() + "/" + language + path);
                    Look.at(kestria, "other-" + language + path.replaceAll("[^a-z]+", "-"), browser);
                }
            }
        }
    }

    private void silent(Page other, String path) {
        APIResponse answer = other.request().get(base() + path);
        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(answer.text())
                .as(path)
                .doesNotContain("The " + WORD, "On " + WORD, WORD + ".pdf", "What " + WORD)
                .doesNotContain(paper.id().toString(), file.toString(), proposal);
    }

    /** A hidden id answers as one that nobody has given, byte by byte but for the id itself. */
    private void sameAsAbsent(Page other, String path) {
        String absent = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "00000000-0000-4000-8000-000000000000")
                .replace(proposal, "0".repeat(proposal.length()));
        APIResponse hidden = other.request().get(base() + path);
        APIResponse none = other.request().get(base() + absent);
        boolean sentToSignIn = hidden.url().contains("/sign-in");
        assertThat(hidden.status()).as(path).isEqualTo(none.status()).isEqualTo(sentToSignIn ? 200 : 404);
        if (sentToSignIn) {
            assertThat(plain(hidden.url(), path)).as(path).isEqualTo(plain(none.url(), absent));
        } else {
            assertThat(plain(hidden.text(), path)).as(path).isEqualTo(plain(none.text(), absent));
        }
    }

    private static String plain(String page, String path) {
        return page.replace(path.substring(3), "PATH")
                .replace(java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8), "PATH")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void the_logs_of_both_worlds_have_equal_kinds_sizes_and_times() {
        WorldLog one = WorldLog.of(with);
        WorldLog other = WorldLog.of(without);
        assertThat(one.publicKinds()).isEqualTo(other.publicKinds());
        assertThat(one.sizes()).as("bytes of a restricted leaf").isEqualTo(other.sizes());
        assertThat(one.places()).as("leaves of each tick").containsOnly(PLACES).isEqualTo(other.places());
        assertThat(one.beats()).as("milliseconds past a tick").containsOnly(0L).isEqualTo(other.beats());
    }

    private String base() {
        return "http://localhost:" + with.port();
    }

    private Page as(Browser browser, String name) {
        Page page = browser.page(1280);
        page.navigate(base() + "/en/demonstration");
        page.locator("ul.rows li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        page.waitForURL("**/en/start");
        return page;
    }
}
