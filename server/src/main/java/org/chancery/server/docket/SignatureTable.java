package org.chancery.server.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.files.signature.CheckedSignature;
import org.chancery.files.signature.SignatureReport;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of checks of signatures; checks are added, never changed. */
@Component
class SignatureTable {
    private final Working working;
    private final Reading reading;

    SignatureTable(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    void add(String paper, Optional<String> list, String fault, SignatureReport report) {
        String id = Ids.random();
        working.doAs(Outbox.JOB, sql -> {
            sql.sql(
                            "insert into docket.signature_check_work (checked, paper, list, fault, report) values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(id, paper, list.orElse(null), fault, report.report()))
                    .update();
            for (int i = 0; i < report.signatures().size(); i++) {
                add(sql, id, i, report.signatures().get(i));
            }
        });
    }

    private static void add(JdbcClient sql, String check, int number, CheckedSignature one) {
        sql.sql("insert into docket.signature_work (checked, number, verdict, reason, signer, issuer, claimed, proved,"
                        + " not_checked, remarks) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        check,
                        number,
                        one.verdict().name(),
                        one.reason(),
                        plain(one.signer()),
                        plain(one.issuer()),
                        one.claimed().map(Timestamp::from).orElse(null),
                        one.proved().map(Timestamp::from).orElse(null),
                        one.notChecked().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                        plain(String.join("\n", one.remarks()))))
                .update();
    }

    private static String plain(String text) {
        return text.replace("\u0000", "");
    }

    /** The latest check of a paper. */
    Optional<SignatureCheck> latest(String reader, String paper) {
        return reading.as(
                reader,
                sql -> sql.sql(
                                "select c.checked, c.at, coalesce(l.title, ''), c.fault from docket.signature_check_work c"
                                        + " left join docket.trust_list_work l on l.list = c.list where c.paper = ?"
                                        + " order by c.at desc limit 1")
                        .param(paper)
                        .query((row, at) -> new SignatureCheck(
                                row.getTimestamp(2).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                signatures(sql, row.getString(1))))
                        .optional());
    }

    private static List<CheckedSignature> signatures(JdbcClient sql, String check) {
        return sql.sql("select verdict, reason, signer, issuer, claimed, proved, not_checked, remarks"
                        + " from docket.signature_work where checked = ? order by number")
                .param(check)
                .query((row, at) -> signature(row))
                .list();
    }

    private static CheckedSignature signature(ResultSet row) throws SQLException {
        String notChecked = row.getString(7);
        String remarks = row.getString(8);
        return new CheckedSignature(
                CheckedSignature.Verdict.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                time(row.getTimestamp(5)),
                time(row.getTimestamp(6)),
                notChecked.isEmpty()
                        ? Set.of()
                        : Arrays.stream(notChecked.split(" "))
                                .map(CheckedSignature.NotChecked::valueOf)
                                .collect(Collectors.toSet()),
                remarks.isEmpty() ? List.of() : List.of(remarks.split("\n")));
    }

    private static Optional<Instant> time(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    /** The library's report of the latest check, as XML. */
    Optional<String> report(String reader, String paper) {
        return reading.as(
                reader,
                sql -> sql.sql("select report from docket.signature_check_work where paper = ? and report <> ''"
                                + " order by at desc limit 1")
                        .param(paper)
                        .query(String.class)
                        .optional());
    }
}
