package org.chancery.server.official;

import java.util.List;

/**
 * The proposals that a person may know, the newest first.
 *
 * @param lines one for each
 * @param alone whether the reader may see all acts that one person recorded alone
 */
public record OfficialListView(List<Line> lines, boolean alone) {

    /** One proposal with its title and the text of its state. */
    public record Line(Proposal proposal, String title, String state) {}
}
