package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.server.TestServer;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class PartsTest {

    private final PageMaker pages = TestServer.shared().part(PageMaker.class);

    /** Some components show nothing to the public: somebody has signed in. */
    @BeforeEach
    void signIn() {
        Office office = new Office("secretariat", "Secretariat", "Секретариат");
        Actor officer = new Actor(
                "p", "m", Role.SECRETARIAT_OFFICER, office, Optional.empty(), "A. Example", "l", Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(officer, "", List.of()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_component_renders_in_each_language_without_inline_style_or_script(Language language) {
        Page page = pages.page(language, "/agreements/example");
        Gallery.parts(page).forEach((name, model) -> {
            StringOutput html = new StringOutput();
            pages.engine().render("part/" + name + ".jte", model, html);
            assertThat(html.toString())
                    .as(name)
                    .isNotBlank()
                    .doesNotContain(" style=")
                    .doesNotContain("<script")
                    .doesNotContainPattern(" on[a-z]+=");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_gallery_knows_every_component(Language language) throws Exception {
        Set<String> known =
                new TreeSet<>(Gallery.parts(pages.page(language, "/")).keySet());
        try (Stream<Path> files = Files.list(Path.of("src/main/jte/part"))) {
            assertThat(files.map(it -> it.getFileName().toString().replace(".jte", "")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }
}
