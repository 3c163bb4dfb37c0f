package org.chancery.server.official;

import java.util.List;

/** The proposals that a person may know, the newest first. */
public record OfficialListView(List<Line> lines) {

    /** One proposal with its title and the text of its state. */
    public record Line(Proposal proposal, String title, String state) {}
}
