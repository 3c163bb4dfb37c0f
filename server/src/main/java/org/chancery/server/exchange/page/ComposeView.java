package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Level;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Party;
import org.chancery.server.exchange.file.Upload;
import org.chancery.words.FindingText;

/**
 * The form in which everything is put in.
 *
 * @param mode new thread, another item, another version, another label
 * @param target address below the language to which it goes
 * @param fault key of the text that says why it was refused; empty for none
 * @param finding reasons of the refusal
 * @param derived what the sources ask of the label
 * @param levels that this deployment may hold
 * @param bases codes with their words in the language of the page
 * @param officer whether the person may enter what another party has originated
 */
public record ComposeView(
        Mode mode,
        String target,
        Sent sent,
        Set<String> wrong,
        String fault,
        Optional<FindingText> finding,
        Optional<FindingText> derived,
        List<Item> sources,
        List<Upload> uploads,
        List<Party> parties,
        String own,
        List<Agreement> agreements,
        List<Level> levels,
        Map<BasisCode, String> bases,
        boolean officer,
        long mostBytes) {

    /** What is put in. */
    public enum Mode {
        NEW,
        /** A request for information. */
        ASK,
        ANSWER,
        VERSION,
        LABEL;

        /** Whether it opens a thread. */
        public boolean opens() {
            return this == NEW || this == ASK;
        }

        /** Whether an item is written, not only its label. */
        public boolean writes() {
            return this != LABEL;
        }
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }
}
