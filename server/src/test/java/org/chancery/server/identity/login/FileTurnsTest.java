package org.chancery.server.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileTurnsTest {

    private final FileTurns turns = new FileTurns(2);

    @Test
    void a_person_sends_so_many_forms_with_files_at_once_and_others_as_many() {
        assertThat(turns.begin("one")).isTrue();
        assertThat(turns.begin("one")).isTrue();
        assertThat(turns.begin("one")).isFalse();
        assertThat(turns.begin("other")).isTrue();
    }

    @Test
    void a_turn_that_ends_is_there_again_and_no_more_than_that() {
        turns.begin("one");
        turns.begin("one");
        turns.end("one");
        assertThat(turns.begin("one")).isTrue();
        assertThat(turns.begin("one")).isFalse();
        turns.end("one");
        turns.end("one");
        turns.end("one");
        assertThat(turns.begin("one")).isTrue();
        assertThat(turns.begin("one")).isTrue();
        assertThat(turns.begin("one")).isFalse();
    }
}
