package org.chancery.server.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;

/** Which topics explain a page; the longest beginning of its address counts. */
public final class Places {

    private static final Map<String, List<Topic>> TOPICS = Map.ofEntries(
            Map.entry("/start", List.of(Topic.TASKS)),
            Map.entry("/account", List.of(Topic.FIRST_DAY)),
            Map.entry("/account/keys", List.of(Topic.SEALED)),
            Map.entry("/account/reminders", List.of(Topic.TASKS)),
            Map.entry("/docket", List.of(Topic.DEPOSIT, Topic.ENTER)),
            Map.entry("/docket/", List.of(Topic.AFTER_DEPOSIT, Topic.EXAMINE)),
            Map.entry("/docket/deposit", List.of(Topic.DEPOSIT)),
            Map.entry("/docket/enter", List.of(Topic.ENTER)),
            Map.entry("/docket/originals", List.of(Topic.TEXTS)),
            Map.entry("/docket/corrections", List.of(Topic.CORRECT, Topic.OBJECT)),
            Map.entry("/docket/signatories", List.of(Topic.SIGNATORIES)),
            Map.entry("/docket/declarations", List.of(Topic.SIGNATORIES)),
            Map.entry("/docket/addresses", List.of(Topic.NOTIFY)),
            Map.entry("/notifications", List.of(Topic.ACKNOWLEDGE, Topic.NOTIFY)),
            Map.entry("/models", List.of(Topic.DEPOSIT)),
            Map.entry("/official", List.of(Topic.SECOND_PERSON)),
            Map.entry("/official/alone", List.of(Topic.ALONE, Topic.SECOND_PERSON)),
            Map.entry("/persons", List.of(Topic.PEOPLE)),
            Map.entry("/exchange", List.of(Topic.WRITE)),
            Map.entry("/exchange/new", List.of(Topic.LABEL)),
            Map.entry("/exchange/items", List.of(Topic.ANSWER, Topic.WRITE)),
            Map.entry("/exchange/threads", List.of(Topic.ANSWER, Topic.WRITE)),
            Map.entry("/exchange/requests", List.of(Topic.REQUEST, Topic.ANSWER)),
            Map.entry("/papers", List.of(Topic.PAPERS)),
            Map.entry("/sealed", List.of(Topic.SEALED)),
            Map.entry("/copies", List.of(Topic.ISSUE)),
            Map.entry("/copies/", List.of(Topic.ACCOUNT_FOR)),
            Map.entry("/copies/enter", List.of(Topic.ISSUE)),
            Map.entry("/copies/documents", List.of(Topic.ISSUE)),
            Map.entry("/copies/inventories", List.of(Topic.INVENTORY)),
            Map.entry("/copies/queries", List.of(Topic.WHOSE)),
            Map.entry("/copies/queries/", List.of(Topic.RELEASE)),
            Map.entry("/copies/queries/log", List.of(Topic.QUERIES, Topic.WHOSE)),
            Map.entry("/incidents", List.of(Topic.INCIDENT, Topic.FIGURES)),
            Map.entry("/incidents/report", List.of(Topic.INCIDENT_REPORT)),
            Map.entry("/authorisations", List.of(Topic.AUTHORISE)),
            Map.entry("/label-schemes", List.of(Topic.SCHEMES)),
            Map.entry("/access-log", List.of(Topic.READS)));

    private Places() {}

    /** The address below the language of what explains this page to whoever asks; empty where nothing does. */
    public static String about(Page page) {
        if (!(page.visitor() instanceof Actor actor)) {
            return "";
        }
        Guide guide = Guide.of(actor.role());
        Optional<Topic> topic = TOPICS.entrySet().stream()
                .filter(it -> page.path().startsWith(it.getKey()))
                .max(Comparator.comparingInt(it -> it.getKey().length()))
                .flatMap(it ->
                        it.getValue().stream().filter(guide.topics()::contains).findFirst());
        return topic.map(it -> "/guides/" + guide.code() + "#" + it.code()).orElse("");
    }
}
