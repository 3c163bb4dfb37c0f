package org.chancery.server.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.MandateKinds;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows acts about offices and mandates to whoever is to confirm them. */
@Component
class MandateDescriptions implements ActDescription {

    private static final Map<String, String> NAMES = Map.of(
            "role", "persons.mandate.role",
            "begins", "persons.mandate.begins",
            "ends", "persons.mandate.ends",
            "office", "persons.office.id",
            "english", "persons.office.english",
            "russian", "persons.office.russian",
            "state", "persons.office.state",
            "ground", "persons.mandate.end.ground");

    private final Mandates mandates;
    private final Texts texts;

    MandateDescriptions(Mandates mandates, Texts texts) {
        this.mandates = mandates;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        Json.Obj it = command.content();
        String title;
        if (command.kind().equals(MandateKinds.ORGAN_ESTABLISHED)) {
            title = texts.of(language, "persons.act.organ", it.text(named(language)));
        } else if (command.kind().equals(MandateKinds.DELEGATION_ESTABLISHED)) {
            title = texts.of(language, "persons.act.delegation", it.text(named(language)));
        } else if (command.kind().equals(MandateKinds.MANDATE_BEGUN)) {
            title = texts.of(
                    language,
                    "persons.act.begun",
                    role(it.text("role"), language),
                    office(it.text("office"), language));
        } else if (command.kind().equals(MandateKinds.MANDATE_ENDED)) {
            title = mandates.find(it.text("mandate"))
                    .map(held -> texts.of(
                            language,
                            "persons.act.ended",
                            role(held.role().code(), language),
                            held.office().in(language.tag())))
                    .orElse(it.text("mandate"));
        } else {
            return Optional.empty();
        }
        return Optional.of(new Described(title, lines(command, reader, language)));
    }

    private List<Line> lines(Command command, Actor reader, Language language) {
        List<Line> lines = new ArrayList<>();
        person(command, reader).ifPresent(name -> lines.add(new Line(texts.of(language, "persons.person"), name)));
        lines.addAll(contact(command, reader, language));
        deputy(command, language)
                .ifPresent(it -> lines.add(new Line(texts.of(language, "persons.mandate.deputy"), it)));
        command.content().members().forEach((name, value) -> {
            if (NAMES.get(name) instanceof String key && value instanceof Json.Str(String text)) {
                boolean established = command.content().members().containsKey("english");
                String shown = switch (name) {
                    case "role" -> role(text, language);
                    case "begins", "ends" -> Words.in(language).dates().of(LocalDate.parse(text));
                    case "office" -> established ? text : office(text, language);
                    default -> text;
                };
                boolean served = name.equals("office") && !established;
                lines.add(new Line(texts.of(language, served ? "persons.mandate.office" : key), shown));
            }
        });
        return lines;
    }

    /** The address by which the person is let in, and the one recorded until now if it is another. */
    private List<Line> contact(Command command, Actor reader, Language language) {
        if (!command.kind().equals(MandateKinds.MANDATE_BEGUN)
                || !(command.personal() instanceof Json.Obj personal)
                || !(personal.members().get("contact") instanceof Json.Str(String contact))
                || contact.isBlank()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.of(language, "persons.mandate.contact"), contact));
        mandates.person(reader.reader(), command.content().text("person"))
                .filter(known -> !known.contact().orElse("").equalsIgnoreCase(contact))
                .ifPresent(known -> lines.add(new Line(
                        texts.of(language, "persons.mandate.contact.before"),
                        known.contact().filter(it -> !it.isBlank()).orElse("–"))));
        return lines;
    }

    private Optional<String> deputy(Command command, Language language) {
        return command.content().members().get("deputyOf") instanceof Json.Str(String mandate)
                ? Optional.of(mandates.find(mandate)
                        .map(held -> role(held.role().code(), language) + ", "
                                + held.office().in(language.tag()))
                        .orElse(mandate))
                : Optional.empty();
    }

    private Optional<String> person(Command command, Actor reader) {
        if (command.personal() instanceof Json.Obj personal) {
            return Optional.of(personal.text("name"));
        }
        if (!command.kind().equals(MandateKinds.MANDATE_ENDED)) {
            return Optional.empty();
        }
        return mandates.find(command.content().text("mandate"))
                .flatMap(it -> mandates.person(reader.reader(), it.person()))
                .map(it -> it.name());
    }

    private String role(String code, Language language) {
        return texts.of(language, "role." + code);
    }

    private String office(String id, Language language) {
        return mandates.offices().stream()
                .map(it -> it.office())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map((Office it) -> it.in(language.tag()))
                .orElse(id);
    }

    private static String named(Language language) {
        return language == Language.RUSSIAN ? "russian" : "english";
    }
}
