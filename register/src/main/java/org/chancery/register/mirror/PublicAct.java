package org.chancery.register.mirror;

import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.json.Json;

/** An act as a mirror has it: without names of persons, under the public label. */
final class PublicAct {
    private PublicAct() {}

    /** The act of a leaf, in the newest version of its schema. */
    static Act of(Leaf leaf, ContentDocument document, Schemas schemas) {
        try {
            return new Act(
                    new ActNumber(leaf.number()),
                    document.kind(),
                    schemas.newest(document.kind()),
                    leaf.envelope().recorded(),
                    schemas.upgrade(document.kind(), document.schema(), document.content()),
                    Json.NULL,
                    Command.PUBLIC,
                    leaf.hash(),
                    Optional.empty());
        } catch (UnknownAct e) {
            throw new MirrorRefused("act " + leaf.number()
                    + " is of a kind or version that this program does not know; update it first. " + e.getMessage());
        }
    }
}
