package org.chancery.server.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guides name things as the pages do, and lead nowhere where their readers may not go. */
class GuidesTest {

    private static final RunningServer SERVER = TestServer.shared();
    private final Texts texts = SERVER.part(Texts.class);

    private List<StepText> steps(Topic topic, Language language) {
        return StepText.of(texts.of(language, "guide.topic." + topic.code()), key -> {
            String name = texts.of(language, key);
            assertThat(name).as(key + " is a name and not a message").doesNotContain("{");
            return name;
        });
    }

    @Test
    void every_role_has_one_guide_and_every_topic_is_in_one_at_least() {
        for (Role role : Role.values()) {
            assertThat(Stream.of(Guide.values()).filter(it -> it.roles().contains(role)))
                    .as(role.code())
                    .hasSize(1);
        }
        Set<Topic> used = Arrays.stream(Guide.values())
                .flatMap(it -> it.topics().stream())
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Topic.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_has_the_same_steps_and_links_in_both_languages(Topic topic) {
        List<StepText> english = steps(topic, Language.ENGLISH);
        List<StepText> russian = steps(topic, Language.RUSSIAN);
        assertThat(russian).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(paths(russian.get(i))).isEqualTo(paths(english.get(i)));
        }
    }

    private static List<String> paths(StepText step) {
        return step.pieces().stream()
                .map(StepText.Piece::path)
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_pages_to_which_a_guide_leads_are_open_to_its_readers(Role role) {
        PageForms browser = Somebody.in(SERVER, role).signedIn();
        Guide guide = Guide.of(role);
        assertThat(browser.get("/en/guides").body()).contains(texts.of(Language.ENGLISH, "guide." + guide.code()));
        Stream<String> paths = guide.topics().stream()
                .flatMap(topic -> steps(topic, Language.ENGLISH).stream())
                .flatMap(step -> paths(step).stream())
                .distinct();
        paths.forEach(path -> assertThat(browser.get("/en" + path).statusCode())
                .as(role.code() + " " + path)
                .isEqualTo(200));
    }

    @Test
    void a_page_leads_to_the_topic_that_explains_it_and_the_public_sees_no_such_line() {
        PageForms officer = Somebody.in(SERVER, Role.REGISTRY_OFFICER).signedIn();
        assertThat(officer.get("/en/copies/inventories").body()).contains("/en/guides/registry#inventory");
        assertThat(officer.get("/ru/copies").body()).contains("/ru/guides/registry#issue", "Как это делается");
        PageForms delegation = Somebody.in(SERVER, Role.DELEGATION_HEAD).signedIn();
        assertThat(delegation.get("/en/docket").body()).contains("/en/guides/delegation#deposit");
        assertThat(delegation.get("/en/agreements").body()).doesNotContain("class=\"how\"");
        assertThat(TestServer.get(SERVER, "/en/notifications").body()).doesNotContain("class=\"how\"");
        assertThat(TestServer.get(SERVER, "/en/guides/nobody").statusCode()).isEqualTo(404);
        assertThat(TestServer.get(SERVER, "/ru/guides").body()).contains("Руководство для делегаций");
    }

    @ParameterizedTest
    @EnumSource
    void the_documentation_has_the_guides_as_the_pages_show_them(Language language) throws IOException {
        String name = language == Language.ENGLISH ? "guides.md" : "guides.ru.md";
        String page = GuideDocument.markdown(texts, language);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve(name), page);
        assertThat(Path.of("..", "docs", name))
                .as("renew it with: cp server/target/%s docs/", name)
                .hasContent(page);
    }
}
