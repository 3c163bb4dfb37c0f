package org.chancery.server.technologies;

import java.util.Optional;
import java.util.UUID;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.springframework.stereotype.Component;

/** Whether a statement is complete and speaks of what is there. */
@Component
class StatementCheck {

    /** Most characters of a name, and of another text. */
    static final int LONGEST_NAME = 200;

    static final int LONGEST = 4_000;

    private final PublicLists lists;
    private final AgreementParties parties;
    private final TechnologyTable table;

    StatementCheck(PublicLists lists, AgreementParties parties, TechnologyTable table) {
        this.lists = lists;
        this.parties = parties;
        this.table = table;
    }

    /**
     * Refuses what is not sound.
     *
     * @param reader in whose eyes the parent item must be there
     * @param label under which the statement is to stand
     */
    void require(Statement statement, String reader, int label) {
        require(parties.isKept(statement.agreement()), Why.AGREEMENT_NOT_HELD);
        require(statement.name().byLanguage().values().stream().anyMatch(it -> !it.isBlank()), Why.NAME_MISSING);
        require(!statement.description().isBlank(), Why.DESCRIPTION_MISSING);
        require(!statement.purpose().isBlank(), Why.PURPOSE_MISSING);
        require(!statement.use().isBlank(), Why.USE_MISSING);
        require(isShort(statement), Why.TOO_LONG);
        require(
                !statement.classes().isEmpty()
                        && lists.classes().rows().keySet().containsAll(statement.classes()),
                Why.CLASS_MISSING);
        require(
                statement.bands().stream().allMatch(it -> lists.measuring().contains(it.list())),
                Why.THRESHOLD_UNKNOWN);
        statement.parent().ifPresent(it -> parent(it, reader, label));
    }

    /** Whoever reads the part may come to know of the whole, so the whole is public or stands under the same label. */
    private void parent(UUID parent, String reader, int label) {
        Optional<Technology> found = table.find(reader, parent);
        require(found.isPresent(), Why.PARENT_UNKNOWN);
        require(found.filter(it -> it.isPublic() || it.label() == label).isPresent(), Why.PARENT_LABEL);
    }

    private static boolean isShort(Statement statement) {
        return statement.name().byLanguage().values().stream().allMatch(it -> it.length() <= LONGEST_NAME)
                && statement.description().length() <= LONGEST
                && statement.purpose().length() <= LONGEST
                && statement.use().length() <= LONGEST;
    }

    private static void require(boolean holds, Why why) {
        if (!holds) {
            throw new TechnologyRefused(why);
        }
    }
}
