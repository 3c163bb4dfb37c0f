package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.Test;

/** The reference library that is delivered with the program. */
class LibraryTest {

    @Test
    void every_package_of_the_reference_library_is_sound() {
        Library library = Library.read(Path.of("..", "library"));
        assertThat(library.problems()).filteredOn(PackageProblem::isError).isEmpty();
        assertThat(library.holdings().dossiers()).isNotEmpty();
    }
}
