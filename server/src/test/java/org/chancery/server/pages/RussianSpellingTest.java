package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Russian is spelled one way in the interface, in the names of States and in the library. */
class RussianSpellingTest {
    private static final Pattern WITH_YO =
            Pattern.compile("[а-яё]*ё[а-яё]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../server/src/main/resources/texts",
                "../words/src/main/resources",
                "../library",
                "../library-demo"
            })
    void yo_stands_only_where_the_word_would_read_as_another(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> texts = files.filter(file -> file.toString().matches(".*[.](properties|csv|yaml)"))
                    .toList();
            assertThat(texts).isNotEmpty();
            for (Path file : texts) {
                assertThat(WITH_YO.matcher(Files.readString(file)).results())
                        .as(file.toString())
                        .allSatisfy(word -> assertThat(word.group()).isEqualToIgnoringCase("всё"));
            }
        }
    }
}
