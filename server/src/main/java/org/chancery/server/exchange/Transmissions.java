package org.chancery.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.database.Reading;
import org.chancery.server.exchange.ExchangeRefused.Why;
import org.chancery.server.exchange.file.AttachmentTable;
import org.chancery.server.labels.Labels;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Official transmission of a restricted paper: an officer proposes, another confirms, and the register records at a tick that it went to whom,
 * with its digest. The public log shows one leaf more of those that every tick has anyway.
 */
@Service
public class Transmissions {

    static final String TRANSMIT = "exchange.transmit";

    private final Permissions permissions;
    private final OfficialActs official;
    private final ItemTable items;
    private final AttachmentTable files;
    private final Reading reading;
    private final Labels labels;
    private final Ledger ledger;

    Transmissions(
            Permissions permissions,
            OfficialActs official,
            ItemTable items,
            AttachmentTable files,
            Reading reading,
            Labels labels,
            Ledger ledger) {
        this.permissions = permissions;
        this.official = official;
        this.items = items;
        this.files = files;
        this.reading = reading;
        this.labels = labels;
        this.ledger = ledger;
    }

    /** Proposes the act for the newest version of a paper; gives the reference of the proposal. */
    public String propose(Actor by, UUID id) {
        permissions.require(TRANSMIT, by);
        Item item = items.find(by.reader(), id).orElseThrow(NotFound::new);
        if (item.label() instanceof Label.Open || !ledger.takesRestrictedActs()) {
            throw new ExchangeRefused(Why.NOT_RESTRICTED);
        }
        if (!items.versions(by.reader(), item.lineage()).getLast().id().equals(id)) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
        if (of(by, item).isPresent()) {
            throw new ExchangeRefused(Why.TRANSMITTED_ALREADY);
        }
        return official.propose(TRANSMIT, TransmissionKinds.transmitted(item, digest(by, item), labels.today()), by);
    }

    /** SHA-256 of the paper as it stands here, for comparison with an act. */
    public String digest(Actor by, Item item) {
        permissions.require(Correspondence.READ, by);
        return PaperDigest.of(item, files.of(by.reader(), item.id()));
    }

    /** The act by which an item was transmitted, if it was. */
    public Optional<Transmission> of(Actor by, Item item) {
        permissions.require(Correspondence.READ, by);
        return reading.as(
                by.reader(),
                sql -> sql.sql("select number, addressed, digest, at from exchange.transmission_facts where item = ?"
                                + " order by number limit 1")
                        .param(item.id().toString())
                        .query((row, at) -> new Transmission(
                                row.getLong(1),
                                List.of(row.getString(2).split(" ")),
                                row.getString(3),
                                row.getDate(4).toLocalDate()))
                        .optional());
    }
}
