package org.chancery.server.pages.act;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Source;
import org.chancery.server.pages.agreement.Statement;
import org.chancery.server.pages.record.RegisterEntry;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/**
 * The certificate of one act.
 *
 * @param entry empty where the act is not in the register
 * @param proof empty until a checkpoint covers the act
 * @param told what follows from it on its own date, for its State or for the agreement
 * @param statement what the State said, where the act is a statement
 * @param corrections later acts that correct this one
 * @param refersTo the act that this one confirms, changes, answers or corrects
 */
public record ActView(
        Words w,
        Act act,
        Agreement agreement,
        Optional<RegisterEntry> entry,
        Optional<ProofView> proof,
        Optional<Told> told,
        Optional<Statement> statement,
        List<Act> corrections,
        Optional<Act> refersTo,
        Optional<Source> source,
        Foot foot) {
    /** The path of inner hashes from the leaf to the root of a checkpoint; hashes in hexadecimal digits. */
    public record ProofView(long size, String root, List<String> path) {}
}
