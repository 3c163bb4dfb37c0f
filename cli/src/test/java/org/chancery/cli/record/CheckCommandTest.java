package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @Test
    void the_reference_library_is_sound() {
        var run = Run.chancery("check", Run.HOME.resolve("library").toString());
        assertThat(run.err().lines().filter(line -> line.contains(" error: "))).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" 0 errors");
    }

    @Test
    void every_error_is_reported_with_its_line(@TempDir Path folder) throws Exception {
        Files.copy(Run.HOME.resolve("library/att/agreement.yaml"), folder.resolve("agreement.yaml"));
        Files.writeString(
                folder.resolve("acts.csv"), "act,state,date\nsignatur,FRA,2013-06-03\nratification,FRA,2014-99-02\n");
        var run = Run.chancery("check", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("acts.csv:2").contains("acts.csv:3");
    }

    @Test
    void a_folder_without_packages_is_refused(@TempDir Path folder) {
        var run = Run.chancery("check", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds no package");
    }
}
