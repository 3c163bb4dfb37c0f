package org.chancery.bench.labels;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Whether the time of an answer tells that something is there: ids of hidden items and of none, in turn, by every question for an id. */
final class HiddenIds {

    private static final int REQUESTS = 10_000;
    private static final int WARM = 2_000;
    private static final long SEED = 5;
    private static final double PERCENT = 5;

    /** As the program asks them. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("paper", "select id, title from paper.paper_work_by_id(?)");
        QUESTIONS.put(
                "item of the exchange",
                "select i.*, l.expression from exchange.item_work_by_id(?) i join register.label l on l.id = i.label_id");
        QUESTIONS.put("thread of the exchange", "select * from exchange.thread_work_by_id(?)");
        QUESTIONS.put("file of the exchange", "select * from exchange.attachment_work_by_id(?)");
        QUESTIONS.put(
                "request of the exchange",
                "select r.*, a.item as answered_by, a.reason, a.at from exchange.request_work_by_id(?) r"
                        + " left join exchange.answer_work a on a.request = r.id");
        QUESTIONS.put("document held by copy", "select * from copies.document_work_by_id(?)");
        QUESTIONS.put("numbered copy", "select * from copies.issue_facts_by_id(?)");
        QUESTIONS.put("code of a copy", "select * from copies.issue_by_code(?::uuid::text)");
        QUESTIONS.put("incident", "select * from incidents.incident_work_by_id(?)");
        QUESTIONS.put("item of the docket", "select * from docket.item_work_by_id(?::uuid::text)");
        QUESTIONS.put("sealed paper", "select id, title from sealed.paper_work_by_id(?)");
    }

    private final PrintStream out;
    private final Asking plain;
    private final Asking reader;

    HiddenIds(PrintStream out, Asking plain, Asking reader) {
        this.out = out;
        this.plain = plain;
        this.reader = reader;
    }

    void run() throws SQLException {
        String[] hidden = plain.first("select string_agg(id::text, ' ') from (select i.id from exchange.item_work i"
                        + " where i.label_id <> 0 and i.label_id not in (select label_id from register.reader_label"
                        + " where reader = 'person-reader/mandate-reader') order by i.id limit 2000) h")
                .split(" ");
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            run(question.getKey(), question.getValue(), hidden);
        }
    }

    private void run(String what, String question, String[] hidden) throws SQLException {
        var random = new Random(SEED);
        var there = new Medians(REQUESTS);
        var absent = new Medians(REQUESTS);
        for (int i = -WARM; i < REQUESTS; i++) {
            Object one = UUID.fromString(hidden[random.nextInt(hidden.length)]);
            Object none = new UUID(random.nextLong(), random.nextLong());
            boolean hiddenFirst = random.nextBoolean();
            long first = reader.nanos(question, hiddenFirst ? one : none);
            long second = reader.nanos(question, hiddenFirst ? none : one);
            if (i >= 0) {
                there.add(hiddenFirst ? first : second);
                absent.add(hiddenFirst ? second : first);
            }
        }
        out.println(Figure.told("labels", what + " by id, hidden, median of 10,000", there.millis(), "ms")
                .line());
        out.println(Figure.told("labels", what + " by id, absent, median of 10,000", absent.millis(), "ms")
                .line());
        out.println(Figure.atMost(
                        "labels",
                        what + " by id, difference of the medians, hidden and absent",
                        100 * Math.abs(there.millis() - absent.millis()) / absent.millis(),
                        "%",
                        PERCENT)
                .line());
    }
}
