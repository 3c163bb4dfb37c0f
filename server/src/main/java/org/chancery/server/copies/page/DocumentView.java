package org.chancery.server.copies.page;

import java.util.List;
import org.chancery.law.label.Label;
import org.chancery.server.copies.Balance;
import org.chancery.server.copies.Consent;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.Holders.Holder;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Standing;
import org.chancery.server.copies.Step;
import org.chancery.server.web.Page;

/**
 * One document with the account of its copies.
 *
 * @param free how many numbers are free; before the first issue as many as there are holders
 * @param holders who may hold a copy
 * @param lost references of copies whose holders may no longer read them
 * @param me random reference of the reader
 * @param fault says what was wrong, empty for nothing
 */
public record DocumentView(
        RegisteredDocument document,
        Label.Marking label,
        Balance balance,
        List<Step> steps,
        List<Holder> holders,
        List<java.util.UUID> lost,
        List<Consent> consents,
        int free,
        String me,
        String fault) {

    /** Whether none has been issued yet. */
    public boolean isFirstIssue() {
        return document.allowed() == 0;
    }

    /** Numbers of the copies that stand somewhere, with commas. */
    public String numbers(Standing where) {
        return String.join(
                ", ",
                balance.in(where).stream().map(it -> Integer.toString(it.k())).toList());
    }

    /** Steps that wait. */
    public List<Step> waiting() {
        return steps.stream().filter(it -> it.state() == Step.State.WAITING).toList();
    }

    /** Steps that the register refused. */
    public List<Step> refused() {
        return steps.stream().filter(it -> it.state() == Step.State.REFUSED).toList();
    }

    /** How a step is called. */
    public static String step(Page page, Step step) {
        return page.t("copies.step", page.t("copies.act." + step.act()), step.k(), step.of());
    }

    /** Where a copy is, in words. */
    public static String standing(Page page, Copy copy) {
        return page.t(
                copy.standing() == Standing.HELD && copy.receipted().isPresent()
                        ? "copies.standing.RECEIPTED"
                        : "copies.standing." + copy.standing());
    }
}
