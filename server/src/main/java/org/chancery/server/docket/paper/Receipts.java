package org.chancery.server.docket.paper;

import java.time.ZoneId;
import java.util.List;
import org.chancery.server.docket.Deposit;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** The receipt of a deposit: what came, when, and with which hashes. It says that nothing is accepted by it. */
public final class Receipts {

    private final Texts texts;

    /** Over the texts of the pages. */
    public Receipts(Texts texts) {
        this.texts = texts;
    }

    /** The receipt of an item with its papers; times in the depositary's zone. */
    public Sheet of(Item item, String agreement, List<Paper> papers, ZoneId zone, Words words) {
        Language language = words.language();
        Deposit deposit = item.deposit();
        Sheet sheet = Sheet.of(language, text(language, "docket.receipt.title"))
                .facts(
                        text(language, "docket.receipt.reference"),
                        item.id(),
                        text(language, "docket.field.agreement"),
                        agreement,
                        text(language, "docket.field.kind"),
                        text(language, "docket.kind." + deposit.kind().code()),
                        text(language, "docket.field.state"),
                        words.state(deposit.state()),
                        text(language, "docket.field.signer"),
                        deposit.signer() + ", " + text(language, "docket.office." + deposit.office()),
                        text(language, "docket.field.signed"),
                        deposit.signed().map(words.dates()::of).orElse(""),
                        text(language, "docket.field.received"),
                        words.dates().of(item.receipt().at(), zone),
                        text(language, "docket.field.channel"),
                        text(language, "docket.channel." + item.receipt().channel()),
                        text(language, "docket.field.form"),
                        text(language, item.receipt().original() ? "docket.form.original" : "docket.form.copy"))
                .say(text(language, "docket.receipt.text"));
        return papers.isEmpty() ? sheet : listed(sheet.head(text(language, "docket.papers")), papers, language);
    }

    private Sheet listed(Sheet sheet, List<Paper> papers, Language language) {
        Sheet all = sheet;
        for (Paper paper : papers) {
            all = all.facts(
                    text(language, "docket.certificate.file"),
                    paper.name() + " (" + paper.size() + " B)",
                    text(language, "docket.paper.purpose"),
                    text(language, "docket.paper.purpose." + paper.purpose()),
                    "SHA-256",
                    paper.sha256());
        }
        return all;
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }
}
