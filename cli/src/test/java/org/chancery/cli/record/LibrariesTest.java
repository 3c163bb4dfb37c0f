package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every library that Chancery runs with was looked at: exact version, licence that fits, no known fault. A library that somebody adds fails
 * here until it stands in libraries.csv.
 */
class LibrariesTest {

    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "Unicode-3.0",
            "EPL-2.0",
            "MPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-or-later");

    /** Only in the benchmarks, as decision 0004 says. */
    private static final String OF_BENCHMARKS = "org.openjdk.jmh";

    /** What only tests run with; by folder of the local repository. */
    private static final List<String> OF_TESTS = List.of(
            "/org/junit/",
            "/org/assertj/",
            "/net/bytebuddy/",
            "/org/opentest4j/",
            "/org/apiguardian/",
            "/org/awaitility/",
            "/org/hamcrest/",
            "/org/mockito/",
            "/com/icegreen/",
            "/com/microsoft/playwright/",
            "/org/jsoup/",
            "/surefire");

    private final List<Library> listed = Libraries.listed();

    @Test
    void every_library_on_the_class_path_is_listed_with_its_version_and_licence() {
        assertThat(Libraries.running().stream()
                        .filter(it -> OF_TESTS.stream().noneMatch(it.toString().replace('\\', '/')::contains))
                        .filter(it -> Libraries.of(it, listed).isEmpty())
                        .map(it -> it.getFileName().toString()))
                .as("look at licence and advisories, then add to libraries.csv: group,artifact,version,licence")
                .isEmpty();
        assertThat(Libraries.running()).hasSizeGreaterThan(50);
    }

    @Test
    void licences_fit_and_none_is_gpl_but_that_of_the_benchmarks() {
        assertThat(listed)
                .filteredOn(it -> !it.group().equals(OF_BENCHMARKS))
                .allSatisfy(it -> assertThat(Stream.of(it.licence().split(" OR ")))
                        .as(it.toString())
                        .anyMatch(LICENCES::contains));
    }

    @Test
    void versions_are_exact_here_and_in_every_pom() throws IOException {
        assertThat(listed).allSatisfy(it -> assertThat(it.version()).matches("[0-9][A-Za-z0-9.+-]*"));
        try (Stream<Path> poms = Files.find(Run.HOME, 2, (file, facts) -> file.endsWith("pom.xml"))) {
            List<Path> all = poms.toList();
            assertThat(all).hasSizeGreaterThan(8);
            for (Path pom : all) {
                String text = Files.readString(pom).replace("0.1.0-SNAPSHOT", "");
                assertThat(text)
                        .as(pom.toString())
                        .doesNotContainPattern("<version>\\s*[\\[(]|LATEST|RELEASE</version>|-SNAPSHOT|<repository>");
            }
        }
    }

    @Test
    void no_library_is_older_than_the_cure_of_a_known_fault() throws IOException {
        List<String[]> bad =
                Files.readAllLines(Run.HOME.resolve("cli/src/test/resources/org/chancery/cli/record/known-bad.csv"))
                        .stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .toList();
        assertThat(bad).hasSizeGreaterThan(10);
        assertThat(isBelow("3.9.9", "3.18.0")).isTrue();
        assertThat(isBelow("3.18.0", "3.18.0")).isFalse();
        assertThat(isBelow("42.7.10", "42.7.7")).isFalse();
        for (Library library : listed) {
            for (String[] fault : bad) {
                if (library.group().equals(fault[0]) && library.artifact().equals(fault[1])) {
                    assertThat(isBelow(library.version(), fault[2]))
                            .as(library + " and " + fault[3])
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_bill_of_materials_names_each_file_with_hash_and_licence() {
        Run run = Run.chancery("sbom");
        assertThat(run.code()).isZero();
        JsonNode bill = JsonMapper.builder().build().readTree(run.out());
        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.get("specVersion").asString()).isEqualTo("1.6");
        assertThat(bill.get("components")).hasSameSizeAs(Libraries.running());
        JsonNode driver = bill.get("components")
                .valueStream()
                .filter(it -> it.get("name").asString().equals("postgresql"))
                .findFirst()
                .orElseThrow();
        assertThat(driver.get("purl").asString()).startsWith("pkg:maven/org.postgresql/postgresql@42.");
        assertThat(driver.get("hashes").get(0).get("content").asString()).matches("[0-9a-f]{64}");
        assertThat(driver.get("licenses").get(0).get("license").get("id").asString())
                .isEqualTo("BSD-2-Clause");
        assertThat(Run.chancery("sbom").out()).isEqualTo(run.out());
    }

    private static boolean isBelow(String version, String limit) {
        List<Integer> one = numbers(version);
        List<Integer> other = numbers(limit);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int left = i < one.size() ? one.get(i) : 0;
            int right = i < other.size() ? other.get(i) : 0;
            if (left != right) {
                return left < right;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(it -> !it.isEmpty() && it.length() < 9)
                .map(Integer::valueOf)
                .collect(Collectors.toList());
    }
}
