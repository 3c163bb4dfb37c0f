package org.chancery.server.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.chancery.server.web.Query;
import org.chancery.server.web.part.Choice;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The log for those who watch, and each person's own reads. */
@Controller
@UseCase("access.watch")
class AccessPages {

    private static final String WATCH = "/access-log";
    private static final String OWN = "/account/reads";
    private static final int SHOWN = 100;

    /** Lines of a file; more are asked for day by day. */
    private static final int MOST_IN_FILE = 50_000;

    private final Reads reads;
    private final ReadLines lines;

    AccessPages(Reads reads, ReadLines lines) {
        this.reads = reads;
        this.lines = lines;
    }

    @GetMapping("/{language:en|ru}/access-log")
    View watched(Page page, Actor actor) {
        List<NotedRead> found = reads.watched(actor, ReadsAsked.of(page.query()), SHOWN + 1);
        return shown(page, actor, false, WATCH, found, lines.persons(actor));
    }

    @GetMapping("/{language:en|ru}/access-log.csv")
    ResponseEntity<byte[]> watchedFile(Page page, Actor actor) {
        return file(
                page,
                actor,
                "access-log.csv",
                reads.watched(actor, ReadsAsked.of(page.query()).whole(), MOST_IN_FILE));
    }

    @GetMapping("/{language:en|ru}/account/reads")
    @UseCase("access.own")
    View own(Page page, Actor actor) {
        List<NotedRead> found = reads.own(actor, ReadsAsked.of(page.query()), SHOWN + 1);
        return shown(page, actor, true, OWN, found, List.of());
    }

    @GetMapping("/{language:en|ru}/account/reads.csv")
    @UseCase("access.own")
    ResponseEntity<byte[]> ownFile(Page page, Actor actor) {
        return file(
                page,
                actor,
                "reads.csv",
                reads.own(actor, ReadsAsked.of(page.query()).whole(), MOST_IN_FILE));
    }

    private View shown(Page page, Actor actor, boolean own, String path, List<NotedRead> found, List<Choice> persons) {
        Optional<Query> earlier = found.size() > SHOWN
                ? Optional.of(page.query().with("before", found.get(SHOWN - 1).entry()))
                : Optional.empty();
        List<ReadLine> first = lines.of(page, actor, found.stream().limit(SHOWN).toList());
        return page.show("access/log", new ReadsView(own, path, first, persons, page.query(), earlier));
    }

    private ResponseEntity<byte[]> file(Page page, Actor actor, String name, List<NotedRead> found) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ReadsCsv.of(lines.of(page, actor, found)));
    }
}
