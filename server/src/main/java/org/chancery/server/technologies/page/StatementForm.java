package org.chancery.server.technologies.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.Band;
import org.chancery.law.scope.ProjectClass;
import org.chancery.server.technologies.FormWrong;
import org.chancery.server.technologies.Measured;
import org.chancery.server.technologies.Origin;
import org.chancery.server.technologies.Phase;
import org.chancery.server.technologies.PublicFace;
import org.chancery.server.technologies.Statement;

/** A statement as fields of a form, and back. */
final class StatementForm {

    private static final List<String> LANGUAGES = List.of("en", "ru");

    private StatementForm() {}

    /**
     * The statement that the form describes.
     *
     * @param measuring lists that publish a threshold, in the order of the form's fields
     */
    static Statement read(Sent sent, List<String> measuring) {
        try {
            return new Statement(
                    new AgreementId(sent.one("agreement")),
                    name(sent),
                    language(sent),
                    sent.one("description"),
                    sent.one("purpose"),
                    sent.one("use"),
                    sent.choice(Origin.class, "origin"),
                    sent.one("parent").isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(sent.one("parent"))),
                    sent.choice(Phase.class, "phase"),
                    sent.all("class").stream().distinct().map(ProjectClass::new).toList(),
                    bands(sent, measuring),
                    sent.choice(PublicFace.class, "face"));
        } catch (IllegalArgumentException e) {
            throw FormWrong.refused();
        }
    }

    /** The fields that describe a statement. */
    static Sent fields(Statement statement, List<String> measuring) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        statement.name().byLanguage().forEach((language, name) -> fields.put("name_" + language, List.of(name)));
        fields.put("agreement", List.of(statement.agreement().value()));
        fields.put("language", List.of(statement.language()));
        fields.put("description", List.of(statement.description()));
        fields.put("purpose", List.of(statement.purpose()));
        fields.put("use", List.of(statement.use()));
        fields.put("origin", List.of(statement.origin().name()));
        statement.parent().ifPresent(it -> fields.put("parent", List.of(it.toString())));
        fields.put("phase", List.of(statement.phase().name()));
        fields.put("class", statement.classes().stream().map(ProjectClass::code).toList());
        fields.put("face", List.of(statement.face().name()));
        for (Measured band : statement.bands()) {
            int at = measuring.indexOf(band.list());
            fields.put("range_" + at, List.of(band.range().name()));
            fields.put("payload_" + at, List.of(band.payload().name()));
        }
        return new Sent(fields);
    }

    private static LocalizedText name(Sent sent) {
        var name = new LinkedHashMap<String, String>();
        for (String language : LANGUAGES) {
            if (!sent.one("name_" + language).isEmpty()) {
                name.put(language, sent.one("name_" + language));
            }
        }
        return new LocalizedText(name);
    }

    private static String language(Sent sent) {
        if (!LANGUAGES.contains(sent.one("language"))) {
            throw FormWrong.refused();
        }
        return sent.one("language");
    }

    /** Thresholds that the notifier says nothing of are left out. */
    private static List<Measured> bands(Sent sent, List<String> measuring) {
        var bands = new ArrayList<Measured>();
        for (int i = 0; i < measuring.size(); i++) {
            Band range = sent.choice(Band.class, "range_" + i);
            Band payload = sent.choice(Band.class, "payload_" + i);
            if (range != Band.NOT_STATED || payload != Band.NOT_STATED) {
                bands.add(new Measured(measuring.get(i), range, payload));
            }
        }
        return bands;
    }
}
