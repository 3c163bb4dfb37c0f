package org.chancery.server.technologies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;
import org.chancery.law.scope.Reply;

/** The two technologies of the demonstration: nobody's, and described as a State would describe its own. */
final class Rehearsed {

    static final AgreementId AGREEMENT = new AgreementId("concord-new-technologies");
    static final StateCode LOVEN = new StateCode("XLO");
    static final String CONTESTED =
            "Whether a lamp that dazzles without lasting harm is a directed-energy weapon system is disputed.";
    static final String NO_ENTRY = "The list has no entry for means that act on perception.";
    static final String DOUBT = "It calms crowds; that is policing and not a means of warfare.";

    private Rehearsed() {}

    static Technology dazzler() {
        return technology(
                "XAV",
                LocalDate.of(2026, 3, 2),
                statement(
                        name("Harbour light, a laser dazzler", "«Портовый свет», лазерный ослепитель"),
                        "en",
                        "A hand-held lamp that dazzles a person for a moment by visible laser light.",
                        "To make somebody who approaches a guarded place turn away without lasting harm.",
                        "At gates and checkpoints. Use outside armed conflict is foreseen.",
                        Phase.DEVELOPMENT,
                        "DIRECTED_ENERGY",
                        "NON_LETHAL"));
    }

    static Technology device() {
        return technology(
                "XKE",
                LocalDate.of(2026, 4, 13),
                statement(
                        name("Calm field, a psychophysical device", "«Тихое поле», психофизическое устройство"),
                        "ru",
                        "Переносное устройство, которое звуком и светом вызывает у людей рядом растерянность и желание уйти.",
                        "Побудить вооруженную группу прекратить сопротивление без стрельбы.",
                        "При охране объектов и освобождении зданий. Применение вне вооруженного конфликта предусмотрено.",
                        Phase.STUDY,
                        "NON_LETHAL"));
    }

    /** It is a device meant to defeat an adversary, though not by lasting harm. */
    static List<Given> ofDazzler() {
        return List.of(
                new Given.Answer("DEVICE_OBJECT", Reply.YES, "It is a lamp."),
                new Given.Answer(
                        "DEVICE_PURPOSE", Reply.YES, "Troops carry it to overcome resistance at a guarded place."),
                new Given.Effects(List.of("NON_LETHAL"), "It dazzles and does not wound."),
                new Given.Answer("COMPEL_TO_PEACE", Reply.YES, "Whoever is dazzled stops and turns away."));
    }

    /** It is no device meant to defeat, and a tool of science used as a means of warfare. */
    static List<Given> ofDevice() {
        return List.of(
                new Given.Answer("DEVICE_OBJECT", Reply.YES, "Это переносное устройство."),
                new Given.Answer("DEVICE_PURPOSE", Reply.NO, "Оно никого не поражает."),
                new Given.Answer("TOOL_SCIENCE", Reply.YES, "Оно создано по результатам исследований восприятия."),
                new Given.Answer("TOOL_WARFARE", Reply.YES, "Предусмотрено применение против вооруженных групп."),
                new Given.Effects(List.of("PSYCHOPHYSICAL"), "Оно действует на восприятие."),
                new Given.Answer("COMPEL_TO_PEACE", Reply.YES, "Цель в том, чтобы группа прекратила сопротивление."));
    }

    private static Technology technology(String state, LocalDate day, Statement statement) {
        UUID id =
                UUID.nameUUIDFromBytes(("demonstration " + statement.name().in("en")).getBytes(StandardCharsets.UTF_8));
        return new Technology(id, 0, 0, new StateCode(state), List.of(), day, day, statement, Optional.empty(), 0);
    }

    private static Statement statement(
            LocalizedText name,
            String language,
            String description,
            String purpose,
            String use,
            Phase phase,
            String... classes) {
        return new Statement(
                AGREEMENT,
                name,
                language,
                description,
                purpose,
                use,
                Origin.NEW,
                Optional.empty(),
                phase,
                List.of(classes).stream().map(ProjectClass::new).toList(),
                List.of(),
                PublicFace.NAME);
    }

    private static LocalizedText name(String english, String russian) {
        Map<String, String> name = new LinkedHashMap<>();
        name.put("en", english);
        name.put("ru", russian);
        return new LocalizedText(name);
    }
}
