package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.permission.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stranger is told does not show who has an account, nor what the program is made of. */
class SameAnswerTest {

    private static final int TRIES = 4;

    private final RunningServer server = TestServer.shared();

    @BeforeEach
    @AfterEach
    void nothing_has_failed() {
        Failures.forget(server);
    }

    @Test
    void a_known_and_an_unknown_name_are_answered_in_the_same_words_after_the_same_work() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        long[] known = new long[TRIES];
        long[] unknown = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            String nobody = "user-" + RandomReference.next();
            long began = System.nanoTime();
            HttpResponse<String> one = failed(somebody.signInName());
            known[i] = System.nanoTime() - began;
            began = System.nanoTime();
            HttpResponse<String> other = failed(nobody);
            unknown[i] = System.nanoTime() - began;
            assertThat(words(one, somebody.signInName())).isEqualTo(words(other, nobody));
            assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(422);
            assertThat(one.headers().map().keySet())
                    .isEqualTo(other.headers().map().keySet());
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        // Both hash once, which is by far the longest part; without it one would be twenty times as quick.
        assertThat((double) known[1] / unknown[1]).isBetween(0.33, 3.0);
    }

    @Test
    void a_locked_name_is_answered_alike_whether_it_exists_or_not() {
        Somebody somebody = Somebody.in(server, Role.EXPERT);
        String nobody = "user-" + RandomReference.next();
        for (int i = 0; i < 6; i++) {
            assertThat(words(failed(somebody.signInName()), somebody.signInName()))
                    .isEqualTo(words(failed(nobody), nobody));
        }
    }

    @Test
    void error_pages_name_no_class_no_query_and_no_path_of_the_machine() {
        PageForms stranger = new PageForms(server);
        for (String path : new String[] {
            "/en/agreements/none",
            "/en/nothing",
            "/api/v1/nothing",
            "/log/opening/x",
            "/en/search?q=%00",
            "/en/sign-in/passkey",
            "/en/official",
            "/error"
        }) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainPattern(
                            "(?i)exception|org\\.chancery|org\\.springframework|java\\.|select |PSQL|/tmp/|/home/|/root/"
                                    + "|Tomcat|stack ?trace");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
    }

    private HttpResponse<String> failed(String name) {
        return new PageForms(server)
                .submit("/en/sign-in", "/en/sign-in", "name", name, "password", "not the one 123", "code", "123456");
    }

    private static String words(HttpResponse<String> answer, String name) {
        return Jsoup.parse(answer.body()).text().replace(name, "NAME");
    }
}
