package org.chancery.server.technologies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.Band;
import org.chancery.law.scope.ProjectClass;

/** Statements of tests that differ in one thing from a sound one. */
final class Written {

    private AgreementId agreement = Concord.AGREEMENT;
    private LocalizedText name;
    private String description = "A lamp that dazzles for a moment.";
    private String purpose = "To make somebody turn away without lasting harm.";
    private String use = "At gates and checkpoints, also outside armed conflict.";
    private Optional<UUID> parent = Optional.empty();
    private Phase phase = Phase.DEVELOPMENT;
    private List<ProjectClass> classes = List.of();
    private List<Measured> bands = List.of();
    private PublicFace face = PublicFace.NAME;

    private Written(String name) {
        this.name = new LocalizedText(Map.of("en", name, "ru", "Образец " + name));
    }

    static Written called(String name) {
        return new Written(name).classes("OTHER");
    }

    /** A laser dazzler in development. */
    static Written dazzler() {
        return new Written("Harbour light").classes("DIRECTED_ENERGY", "NON_LETHAL");
    }

    Written name(String english) {
        name = LocalizedText.of("en", english);
        return this;
    }

    Written under(String other) {
        agreement = new AgreementId(other);
        return this;
    }

    Written description(String text) {
        description = text;
        return this;
    }

    Written purpose(String text) {
        purpose = text;
        return this;
    }

    Written use(String text) {
        use = text;
        return this;
    }

    Written partOf(UUID other) {
        parent = Optional.of(other);
        return this;
    }

    Written in(Phase other) {
        phase = other;
        return this;
    }

    Written classes(String... codes) {
        classes = List.of(codes).stream().map(ProjectClass::new).toList();
        return this;
    }

    Written measured(String list) {
        bands = List.of(new Measured(list, Band.AT_OR_ABOVE, Band.BELOW));
        return this;
    }

    Written shown(PublicFace other) {
        face = other;
        return this;
    }

    Statement statement() {
        return new Statement(
                agreement, name, "en", description, purpose, use, Origin.NEW, parent, phase, classes, bands, face);
    }
}
