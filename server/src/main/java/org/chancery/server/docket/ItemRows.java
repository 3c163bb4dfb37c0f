package org.chancery.server.docket;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the docket as items. */
final class ItemRows {

    static final String SELECT = "select * from docket.item_work";

    private ItemRows() {}

    static RowMapper<Item> row(JdbcClient sql) {
        return (row, at) -> new Item(
                row.getString("item"),
                deposit(sql, row),
                ItemState.valueOf(row.getString("standing")),
                row.getInt("version"),
                Items.arrival(row),
                Optional.ofNullable(row.getString("proposed_by")).map(person -> proposal(row, person)),
                words(row.getString("acts")),
                row.getInt("label_id"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Item.Proposal proposal(ResultSet row, String person) {
        try {
            return new Item.Proposal(
                    person,
                    row.getString("proposed_office"),
                    row.getTimestamp("proposed").toInstant(),
                    Step.valueOf(row.getString("proposed_step")),
                    row.getInt("proposed_version"),
                    row.getString("proposed_decision"),
                    words(row.getString("proposals")),
                    Optional.ofNullable(row.getString("confirming_by")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Deposit deposit(JdbcClient sql, ResultSet row) throws SQLException {
        return new Deposit(
                new AgreementId(row.getString("agreement")),
                InstrumentKinds.of(row.getString("kind")),
                new StateCode(row.getString("state")),
                fields(sql, row.getString("item")),
                row.getString("signer"),
                SigningOffice.valueOf(row.getString("signer_office")),
                Optional.ofNullable(row.getDate("signed")).map(Date::toLocalDate));
    }

    private static Map<String, String> fields(JdbcClient sql, String item) {
        Map<String, String> fields = new TreeMap<>();
        sql.sql("select name, value from docket.field_work where item = ?")
                .param(item)
                .query(it -> {
                    fields.put(it.getString(1), it.getString(2));
                });
        return fields;
    }
}
