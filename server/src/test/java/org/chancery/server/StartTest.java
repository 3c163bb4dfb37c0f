package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @Test
    void the_bare_address_leads_to_the_language_the_reader_asks_for() {
        HttpResponse<String> russian = TestServer.get("/", "Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8");
        assertThat(russian.statusCode()).isEqualTo(302);
        assertThat(russian.headers().firstValue("Location")).hasValue("/ru/");
        HttpResponse<String> french = TestServer.get("/", "Accept-Language", "fr");
        assertThat(french.headers().firstValue("Location")).hasValue("/en/");
    }

    @Test
    void every_answer_forbids_scripts_and_styles_of_others() {
        HttpResponse<String> page = TestServer.get("/en/nothing-here");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void an_address_without_a_page_is_explained_in_the_language_of_the_address() {
        assertThat(TestServer.get("/ru/nothing-here").body()).contains("По этому адресу ничего нет");
        assertThat(TestServer.get("/en/nothing-here").body()).contains("There is nothing at this address");
    }

    @Test
    void programs_get_an_error_they_can_read() {
        HttpResponse<String> problem = TestServer.get("/api/v1/nothing-here");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void one_folder_serves_one_program_at_a_time(@TempDir Path folder) {
        ServeOptions options = TestServer.optionsIn(folder);
        try (RunningServer running = ChanceryServer.start(options, Progress.silent())) {
            assertThat(running.port()).isPositive();
            assertThatThrownBy(() -> ChanceryServer.start(options, Progress.silent()))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("already runs on")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_port_in_use_is_refused_and_leaves_nothing_running(@TempDir Path folder) {
        int taken = TestServer.shared().port();
        assertThatThrownBy(
                        () -> ChanceryServer.start(TestServer.optionsIn(folder).onPort(taken), Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("Port " + taken + " is in use");
        assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_stop_leaves_no_database_behind(@TempDir Path folder) {
        RunningServer server = ChanceryServer.start(TestServer.optionsIn(folder), Progress.silent());
        Optional<ProcessHandle> postgres = server.postgres().flatMap(it -> it.process());
        assertThat(postgres.flatMap(it -> it.info().command())).isPresent();
        server.close();
        assertThat(postgres.flatMap(it -> it.info().command())).isEmpty();
    }
}
