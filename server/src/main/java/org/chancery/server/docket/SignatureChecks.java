package org.chancery.server.docket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.files.signature.NotCheckable;
import org.chancery.files.signature.PdfSignatures;
import org.chancery.files.signature.SignatureReport;
import org.chancery.files.signature.TrustAnchors;
import org.springframework.stereotype.Component;

/**
 * Checks the electronic signatures of papers against the list of certificates that holds on the day, and keeps each report. It shows whether a
 * document is as it was signed and by what certificate; whether the signer may act for the State is for the examiner.
 */
@Component
public class SignatureChecks {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final PdfSignatures signatures = new PdfSignatures(LIMIT);
    private final SignatureTable table;
    private final TrustLists lists;
    private final Papers papers;

    SignatureChecks(SignatureTable table, TrustLists lists, Papers papers) {
        this.table = table;
        this.lists = lists;
        this.papers = papers;
    }

    /** Checks every PDF of an item that was never checked; after a crash the next call does what was left. */
    public void checkNew(Hand hand, String item) {
        papers.of(hand.reader(), item).stream()
                .filter(it -> table.latest(hand.reader(), it.id()).isEmpty())
                .forEach(it -> check(hand, it));
    }

    /** Checks a paper now, with the list that holds today; nothing for one that is no PDF. */
    public void check(Hand hand, Paper paper) {
        if (!paper.media().equals("application/pdf")) {
            return;
        }
        Optional<byte[]> pdf = papers.read(hand.reader(), paper.id());
        if (pdf.isEmpty()) {
            return;
        }
        Optional<TrustList> list = lists.on(hand.reader(), LocalDate.now(ZoneOffset.UTC));
        TrustAnchors trusted = list.map(TrustLists::anchors).orElseGet(TrustAnchors::none);
        try {
            table.add(paper.id(), list.map(TrustList::id), "", signatures.check(pdf.get(), trusted));
        } catch (NotCheckable e) {
            String why = String.valueOf(e.getMessage()).replace("\u0000", "");
            table.add(
                    paper.id(),
                    list.map(TrustList::id),
                    why.substring(0, Math.min(why.length(), 500)),
                    SignatureReport.none());
        }
    }

    /** The latest check. */
    public Optional<SignatureCheck> latest(String reader, String paper) {
        return table.latest(reader, paper);
    }

    /** The report of the latest check, as XML in the words of the library. */
    public Optional<String> report(String reader, String paper) {
        return table.report(reader, paper);
    }
}
