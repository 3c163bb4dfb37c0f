package org.chancery.bench.leaks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chancery.server.exchange.ExchangeQuestions;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways to ask the exchange: what its pages, search, tasks and mails are made of. */
final class ExchangeRoutes {

    private static final Comparator<Paper> NEWEST = Comparator.comparing(Paper::added)
            .thenComparing(paper -> paper.id().toString())
            .reversed();
    private static final Comparator<UUID> WRITTEN = Comparator.comparing(UUID::toString);
    private static final int PAGE = 5;

    /** So many papers are asked for by id, besides one that is not there. */
    private static final int ASKED = 4;

    private static final Paper ABSENT = new Paper(
            new UUID(0, 1),
            LocalDate.EPOCH,
            "",
            List.of(),
            new Mark(0, Set.of(), Set.of(), Set.of(), Set.of()),
            0,
            0,
            "",
            false);

    private final ExchangeQuestions exchange;
    private final TransactionTemplate together;

    /** All questions of an answer are put in one transaction on these connections, which saves their own ones. */
    ExchangeRoutes(DataSource readers) {
        this.exchange = ExchangeQuestions.over(readers);
        this.together = new TransactionTemplate(new JdbcTransactionManager(readers));
    }

    List<Route> all() {
        return List.of(
                one("item", (reader, paper) -> exchange.item(reader, paper.id()), Paper::id),
                one("thread", (reader, paper) -> exchange.thread(reader, paper.related(1)), Paper::id),
                one(
                        "subject",
                        (reader, paper) -> exchange.subjects(reader, List.of(paper.related(1))),
                        it -> it.related(1)),
                one("versions", (reader, paper) -> exchange.versions(reader, paper.id()), Paper::id),
                one("files", (reader, paper) -> exchange.files(reader, paper.id()), it -> it.related(2)),
                one("file", (reader, paper) -> exchange.file(reader, paper.related(2)), it -> it.related(2)),
                one("request", (reader, paper) -> exchange.request(reader, paper.related(3)), it -> it.related(3)),
                one("receipts", (reader, paper) -> exchange.receipts(reader, paper.id()), it -> "DEU"),
                all(
                        "list",
                        (reader, world) -> exchange.latest(reader, 500),
                        visible -> visible.sorted(NEWEST).map(Paper::id)),
                all(
                        "next page",
                        this::nextPage,
                        visible -> visible.sorted(NEWEST).skip(PAGE).limit(PAGE).map(Paper::id)),
                all(
                        "search",
                        (reader, world) -> exchange.search(reader, "alpha", PAGE),
                        visible -> with("alpha", visible)
                                .sorted(NEWEST)
                                .limit(PAGE)
                                .map(Paper::id)),
                all(
                        "count",
                        (reader, world) -> Stream.of(exchange.count(reader, "beta")),
                        visible -> Stream.of(with("beta", visible).count())),
                all(
                        "requests",
                        (reader, world) -> exchange.requests(reader).sorted(WRITTEN),
                        visible -> visible.map(it -> it.related(3)).sorted(WRITTEN)));
    }

    /** Asks for the page after the first one, as its link does. */
    private Stream<UUID> nextPage(String reader, World world) {
        List<UUID> first = exchange.latest(reader, PAGE).toList();
        return first.size() < PAGE
                ? Stream.empty()
                : exchange.before(reader, PAGE, added(world, first.getLast()), first.getLast());
    }

    private static Instant added(World world, UUID id) {
        return world.papers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .added()
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private static Stream<Paper> with(String word, Stream<Paper> papers) {
        return papers.filter(it -> it.words().contains(word));
    }

    private Stream<?> together(Stream<?> questions) {
        return Objects.requireNonNull(together.execute(status -> questions.toList())).stream();
    }

    private Route one(String name, BiFunction<String, Paper, Stream<?>> question, Function<Paper, ?> found) {
        return new ExchangeRoute(
                "exchange, " + name,
                (person, world) -> together(Stream.concat(Stream.of(ABSENT), asked(world))
                        .flatMap(it -> question.apply(person.reader(), it))),
                (visible, world) -> asked(world).filter(visible::contains).map(found));
    }

    /** The last ones, among them one that was added to the world. */
    private static Stream<Paper> asked(World world) {
        return world.papers().reversed().stream().limit(ASKED);
    }

    private Route all(
            String name, BiFunction<String, World, Stream<?>> question, Function<Stream<Paper>, Stream<?>> expected) {
        return new ExchangeRoute(
                "exchange, " + name,
                (person, world) -> together(Stream.of(world).flatMap(it -> question.apply(person.reader(), it))),
                (visible, world) -> expected.apply(visible.stream()));
    }
}
