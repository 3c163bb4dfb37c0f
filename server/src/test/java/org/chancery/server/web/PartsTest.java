package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.server.TestServer;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

    private final PageMaker pages = TestServer.shared().part(PageMaker.class);

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
