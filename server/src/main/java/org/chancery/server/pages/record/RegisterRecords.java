package org.chancery.server.pages.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.register.act.ActNumber;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.read.LogReader;
import org.chancery.register.tree.Hash;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** The record and the log of this server. */
@Component
class RegisterRecords implements Records {
    private final Agreements agreements;
    private final LogReader log;
    private final WordsSource words;
    private volatile Kept kept;

    private record Kept(PublicRecord of, HeldRecord record) {}

    RegisterRecords(Agreements agreements, LogReader log, WordsSource words) {
        this.agreements = agreements;
        this.log = log;
        this.words = words;
        this.kept = keep(agreements.now());
    }

    @Override
    public HeldRecord now() {
        PublicRecord current = agreements.now();
        Kept known = kept;
        if (known.of() != current) {
            known = keep(current);
            kept = known;
        }
        return known.record();
    }

    private Kept keep(PublicRecord record) {
        return new Kept(
                record, new HeldRecord(record.law(), words.in(Language.ENGLISH).states()));
    }

    @Override
    public Optional<RegisterEntry> entry(long number) {
        return number < 0
                ? Optional.empty()
                : log.envelope(new ActNumber(number)).map(it -> entry(number, it));
    }

    @Override
    public List<RegisterEntry> entries(long from, int most) {
        long first = Math.max(0, from - most + 1);
        var entries = new ArrayList<RegisterEntry>();
        long number = first;
        for (Envelope envelope : log.envelopes(first, from + 1)) {
            entries.add(entry(number++, envelope));
        }
        return entries.reversed();
    }

    private RegisterEntry entry(long number, Envelope envelope) {
        return new RegisterEntry(
                log.ordinal(),
                number,
                envelope.recorded(),
                envelope.kind().name(),
                envelope.leafHash().hex());
    }

    @Override
    public long size() {
        return log.checkpoint().size();
    }

    @Override
    public int ordinal() {
        return log.ordinal();
    }

    @Override
    public String checkpoint() {
        return new String(log.checkpointNote(), StandardCharsets.UTF_8);
    }

    @Override
    public String verifierKey() {
        return log.verifierKeys().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<InclusionProof> proof(long number) {
        var checkpoint = log.checkpoint();
        if (number < 0 || number >= checkpoint.size()) {
            return Optional.empty();
        }
        var proof = log.inclusion(new ActNumber(number));
        return entry(number)
                .map(entry -> new InclusionProof(
                        number,
                        entry.leafHash(),
                        proof.size(),
                        log.root(proof.size()).hex(),
                        proof.path().stream().map(Hash::hex).toList(),
                        checkpoint()));
    }
}
