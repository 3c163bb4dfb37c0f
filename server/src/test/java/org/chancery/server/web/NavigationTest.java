package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line below the head of the page for those who have signed in. */
class NavigationTest {

    private final RunningServer server = TestServer.shared();

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_finds_the_sections_of_their_role_each_once_below_few_headings(Role role) {
        Somebody somebody = Somebody.in(server, role);
        Document start = somebody.signedIn().page("/en/start");
        List<String> allowed = Stream.concat(
                        Stream.of("/start"),
                        server.part(PageMaker.class).sections().stream()
                                .filter(it -> server.part(Permissions.class).allows(it.useCase(), somebody.actor()))
                                .map(Section::path))
                .map(it -> "/en" + it)
                .toList();
        assertThat(start.select(".visitor nav a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(start.select(".visitor nav > ul > li")).hasSizeLessThanOrEqualTo(1 + Section.Group.values().length);
        assertThat(start.select(".visitor nav summary").eachText()).doesNotHaveDuplicates();
        for (Element menu : start.select(".visitor nav details")) {
            assertThat(menu.select("a")).as(menu.text()).hasSizeBetween(2, 8);
        }
    }

    @Test
    void the_page_that_is_open_is_marked_and_no_page_above_it() {
        PageForms officer = Somebody.in(server, Role.REGISTRY_OFFICER).signedIn();
        assertThat(current(officer, "/en/copies")).containsExactly("Record", "Numbered copies");
        assertThat(current(officer, "/en/copies/queries/log")).containsExactly("Security", "Log of queries");
        assertThat(current(officer, "/ru/persons")).containsExactly("Лица", "Лица и мандаты");
        assertThat(current(officer, "/en/start")).containsExactly("Start page");
        assertThat(current(officer, "/en/account")).isEmpty();
    }

    private static List<String> current(PageForms browser, String path) {
        return browser.page(path).select(".visitor nav [aria-current]").eachText();
    }
}
