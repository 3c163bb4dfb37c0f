package org.chancery.server.pages.report;

import javax.sql.DataSource;
import org.chancery.server.operation.OnlyInner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps reports of errors. This program's serving role can add them and cannot read them; operators read the table as its owner. */
@Component
@OnlyInner
class Reports {
    private static final System.Logger LOG = System.getLogger(Reports.class.getName());

    /** Within an hour. */
    static final int EACH_ADDRESS = 5;

    /** Within an hour, from all addresses. */
    static final int ALL = 200;

    private final JdbcClient jdbc;

    Reports(DataSource readers) {
        this.jdbc = JdbcClient.create(readers);
    }

    /** Whether one more report is taken from this network address within the hour; if so it counts, for all processes together. */
    boolean takes(String address) {
        return jdbc.sql("select reports.takes(?, ?, ?)")
                .params(address, EACH_ADDRESS, ALL)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a report and returns its number. */
    long keep(ReportView report) {
        long number = jdbc.sql("select reports.add(?, ?, ?, ?)")
                .params(report.about(), report.wrong(), report.right(), report.contact())
                .query(Long.class)
                .single();
        LOG.log(
                System.Logger.Level.INFO,
                "report of an error no. " + number + " was received (table reports.report_work)");
        return number;
    }
}
