package org.chancery.server.docket.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.docket.DoneStep;
import org.chancery.server.docket.Examined;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;
import org.chancery.server.docket.SignatureCheck;
import org.chancery.server.docket.Step;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.chancery.words.FindingText;

/**
 * One instrument.
 *
 * @param signatures the latest check of each paper that was checked, by its id; for officers who examine
 * @param examined empty for its State, which is not shown the depositary's examination
 * @param recorded the acts that it became
 * @param kept what waits for a second officer, exactly as it would be recorded; for officers
 * @param findings in words
 * @param steps that this person may take now
 * @param fault key of the text that says why a step was refused; empty for none
 */
public record ItemView(
        Actor actor,
        Item item,
        Agreement agreement,
        ZoneId zone,
        List<Paper> papers,
        Map<String, SignatureCheck> signatures,
        List<DoneStep> done,
        List<RecordedAct> recorded,
        Optional<Examined> examined,
        Optional<KeptView> kept,
        List<FindingText> findings,
        List<Step> steps,
        boolean examines,
        boolean mayPropose,
        boolean mayConfirm,
        boolean mayDrop,
        boolean mayConfirmReceipt,
        boolean mayResubmit,
        boolean maySeeHands,
        boolean mayAddPapers,
        boolean mayTakeOriginal,
        String fault) {

    /** The name of a field of the form; of one that no form has any more, as it is kept. */
    public String label(Page page, String field) {
        return item.deposit().kind().columns().contains(field) ? page.t("docket.field." + field) : field;
    }

    /** Whether a paper's signatures are for this person to see; {@link #signatures} has them if they were checked. */
    public boolean showsSignatures(Paper paper) {
        return examines && paper.media().equals("application/pdf");
    }
}
