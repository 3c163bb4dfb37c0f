package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.chancery.register.act.Absent;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.read.LogReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();
    private final Register register = fixture.open();

    @AfterEach
    void close() throws IOException {
        register.close();
    }

    @Test
    void the_first_act_opens_the_log_and_names_its_key() {
        LogReader log = register.reader();
        Json.Obj opened = (Json.Obj)
                ((Json.Obj) log.opening(new ActNumber(0)).orElseThrow().value()).get("content");
        assertThat(opened.text("origin")).isEqualTo(RegisterFixture.ORIGIN);
        assertThat(opened.text("vkey")).isEqualTo(log.verifierKeys().getFirst().toString());
        assertThat(log.checkpoint().size()).isEqualTo(1);
    }

    @Test
    void an_acknowledged_act_is_covered_by_the_stored_checkpoint() {
        Receipt receipt = register.append(Notes.note("one")).join();
        LogReader log = register.reader();
        Checkpoint checkpoint = Checkpoint.open(log.checkpointNote(), log.verifierKeys());
        assertThat(receipt.number()).isEqualTo(new ActNumber(1));
        assertThat(receipt.checkpointSize()).isEqualTo(2);
        assertThat(checkpoint.size()).isEqualTo(2);
        assertThat(log.inclusion(receipt.number()).holds(receipt.leafHash(), checkpoint.root()))
                .isTrue();
    }

    @Test
    void many_callers_at_once_get_numbers_without_gaps() {
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 700)
                .mapToObj(i -> register.append(Notes.note("note " + i)))
                .toList();
        List<Long> numbers =
                answers.stream().map(a -> a.join().number().value()).sorted().toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 700).mapToObj(i -> (long) i).toList());
        LogReader log = register.reader();
        assertThat(log.root(701)).isEqualTo(log.checkpoint().root());
        assertThat(log.consistency(300, 701).holds(log.root(300), log.root(701)))
                .isTrue();
    }

    @Test
    void a_precondition_sees_the_acts_before_it_in_its_own_group() {
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 20)
                .mapToObj(i -> register.append(Notes.note("the same")))
                .toList();
        long recorded = answers.stream()
                .filter(a -> a.handle((r, e) -> e == null).join())
                .count();
        assertThat(recorded).isEqualTo(1);
        assertThatThrownBy(() -> answers.getLast().join())
                .hasCauseInstanceOf(ActRefused.class)
                .hasMessageContaining("title-taken");
    }

    @Test
    void one_failing_command_does_not_fail_its_group() {
        Command broken = Notes.note("x").onlyIf(c -> {
            c.createStatement().execute("select no_such_column from test.note_facts");
            throw new AssertionError("not reached");
        });
        Command duplicate = Command.of(Notes.KIND, 1, Json.object().with("title", "note 1"));
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 30)
                .mapToObj(i -> register.append(i == 7 ? broken : i == 9 ? duplicate : Notes.note("note " + i)))
                .toList();
        assertThatThrownBy(() -> answers.get(7).join()).hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> answers.get(9).join()).hasCauseInstanceOf(SQLException.class);
        List<Long> numbers = IntStream.range(0, 30)
                .filter(i -> i != 7 && i != 9)
                .mapToObj(i -> answers.get(i).join().number().value())
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 28).mapToObj(i -> (long) i).toList());
    }

    @Test
    void a_bulk_is_recorded_as_a_whole_or_not_at_all() {
        register.append(Notes.note("taken")).join();
        List<Command> bulk = List.of(Notes.note("a"), Notes.note("b"), Notes.note("taken"));
        assertThatThrownBy(() -> register.bulkAppend(bulk).join()).hasCauseInstanceOf(ActRefused.class);
        assertThat(Notes.facts(fixture.database)).doesNotContain("(a,").doesNotContain("(b,");
        List<Receipt> receipts = register.bulkAppend(bulk.subList(0, 2)).join();
        assertThat(receipts).extracting(r -> r.number().value()).containsExactly(2L, 3L);
        assertThat(register.bulkAppend(List.of()).join()).isEmpty();
    }

    @Test
    void a_command_repeated_under_its_once_key_gives_the_first_receipt() {
        Command command =
                Command.of(Notes.KIND, 1, Json.object().with("title", "t")).once("docket-17");
        List<CompletableFuture<Receipt>> answers =
                IntStream.range(0, 10).mapToObj(i -> register.append(command)).toList();
        Receipt first = answers.getFirst().join();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().number()).isEqualTo(first.number());
            assertThat(answer.join().leafHash()).isEqualTo(first.leafHash());
        });
        Receipt later = register.append(command).join();
        assertThat(later.number()).isEqualTo(first.number());
        assertThat(later.recorded()).isEqualTo(first.recorded());
    }

    @Test
    void recorded_times_never_decrease_even_when_the_clock_of_the_database_does() {
        register.append(Notes.note("a")).join();
        fixture.database.execute("update register.head set recorded = 4102444800000");
        Receipt ahead = register.append(Notes.note("b")).join();
        assertThat(ahead.recorded().toEpochMilli()).isEqualTo(4_102_444_800_000L);
    }

    @Test
    void an_unknown_kind_or_version_is_refused_before_it_is_submitted() {
        assertThatThrownBy(() -> register.append(Command.of(new Kind("test.other"), 1, Json.object())))
                .isInstanceOf(UnknownAct.class)
                .hasMessageContaining("test.other");
        assertThatThrownBy(() -> register.append(Command.of(Notes.KIND, 2, Json.object())))
                .isInstanceOf(UnknownAct.class)
                .hasMessageContaining("use version 1");
    }

    @Test
    void a_closed_register_says_so() throws IOException {
        register.close();
        assertThatThrownBy(() -> register.append(Notes.note("late")).join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void a_precondition_that_ends_in_an_error_fails_alone() {
        Command broken = Notes.note("x").onlyIf(connection -> {
            throw new StackOverflowError("deep");
        });
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 5)
                .mapToObj(i -> register.append(i == 2 ? broken : Notes.note("note " + i)))
                .toList();
        assertThatThrownBy(() -> answers.get(2).join()).hasMessageContaining("a precondition failed");
        assertThat(answers.get(4).join().number()).isEqualTo(new ActNumber(4));
    }

    @Test
    void commands_about_the_same_subject_see_each_other_in_one_group() {
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 40)
                .mapToObj(i -> register.append(Notes.note("title " + i % 4).about("title " + i % 4)))
                .toList();
        long recorded = answers.stream()
                .filter(a -> a.handle((r, e) -> e == null).join())
                .count();
        assertThat(recorded).isEqualTo(4);
    }

    @Test
    void a_condition_that_a_key_is_absent_is_asked_for_many_commands_at_once_and_still_sees_their_acts() {
        register.append(Notes.note("title 3")).join();
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, 60)
                .mapToObj(i -> register.append(absent("title " + i % 20)))
                .toList();
        for (int i = 0; i < 60; i++) {
            boolean isRecorded = answers.get(i).handle((r, e) -> e == null).join();
            assertThat(isRecorded).as("command %d", i).isEqualTo(i < 20 && i != 3);
        }
        assertThatThrownBy(() -> answers.get(3).join()).hasMessageContaining("title-taken");
        assertThatThrownBy(() -> new Absent("select 1", "x", Refusal.of("r"))).hasMessageContaining("exactly one ?");
    }

    private static Command absent(String title) {
        return Command.of(Notes.KIND, 1, Json.object().with("title", title))
                .about(title)
                .onlyIf(new Absent("select from test.note_facts where title = ?", title, Refusal.of("title-taken")));
    }
}
