package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Receipt;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.LeafRows;

/** Receipts of acts that were recorded before under the once-keys of a group. */
final class EarlierReceipts {
    private EarlierReceipts() {}

    static Map<String, Receipt> of(List<Prepared> commands, Connection connection) throws SQLException {
        List<String> keys = commands.stream()
                .flatMap(prepared -> prepared.command().onceKey().stream())
                .toList();
        Map<String, Receipt> receipts = new HashMap<>();
        for (Map.Entry<String, Long> entry : KnownActs.numbers(connection, keys).entrySet()) {
            long number = entry.getValue();
            Envelope envelope = Envelope.parse(
                    LeafRows.envelopes(connection, number, number + 1).getFirst());
            receipts.put(
                    entry.getKey(), new Receipt(new ActNumber(number), envelope.recorded(), envelope.leafHash(), 0));
        }
        return receipts;
    }
}
