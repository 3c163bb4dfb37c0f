package org.chancery.server.docket.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows an instrument or a correction to the officer who is to confirm it. */
@Component
class DocketDescriptions implements ActDescription {

    private final WordsSource words;
    private final Texts texts;

    DocketDescriptions(WordsSource words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        Words in = words.in(language);
        if (command.kind().name().startsWith("treaty.")) {
            Act act = ActRecords.act(command);
            List<Line> lines = new ArrayList<>();
            lines.add(line(
                    language, "docket.field.agreement", in.agreement(act.head().agreement())));
            lines.add(line(language, "notice.effected", in.dates().of(act.head().date())));
            act.head()
                    .notified()
                    .ifPresent(it ->
                            lines.add(line(language, "notice.date", in.dates().of(it))));
            command.content().members().forEach((name, value) -> {
                member(name, value, act, in, language).ifPresent(lines::add);
            });
            return Optional.of(new Described(in.acts().title(act), lines));
        }
        if (command.content().members().containsKey("correction")) {
            boolean proposed = command.kind().name().endsWith("proposed");
            AgreementId agreement = new AgreementId(command.content().text("agreement"));
            return Optional.of(new Described(
                    texts.of(language, proposed ? "notice.correction.proposed" : "notice.correction.corrected"),
                    List.of(
                            line(language, "docket.field.agreement", in.agreement(agreement)),
                            line(
                                    language,
                                    "docket.corrections.english",
                                    command.content().text("english")),
                            line(
                                    language,
                                    "docket.corrections.russian",
                                    command.content().text("russian")),
                            line(
                                    language,
                                    "notice.correction.until",
                                    in.dates()
                                            .of(java.time.LocalDate.parse(
                                                    command.content().text("until")))))));
        }
        if (command.content().members().containsKey("difference")) {
            return Optional.of(new Described(
                    texts.of(language, "notice.difference"),
                    List.of(
                            line(
                                    language,
                                    "docket.field.agreement",
                                    in.agreement(
                                            new AgreementId(command.content().text("agreement")))),
                            line(
                                    language,
                                    "docket.field.state",
                                    in.state(new StateCode(command.content().text("state")))),
                            line(
                                    language,
                                    "docket.field.kind",
                                    texts.of(
                                            language,
                                            "docket.kind." + command.content().text("instrument"))),
                            line(language, "docket.reason", command.content().text("reason")))));
        }
        if (command.kind().name().equals("depositary.text-recorded")) {
            return Optional.of(text(command, in, language));
        }
        return Optional.empty();
    }

    /** A member in words; those that the lines above say already are left out. */
    private Optional<Line> member(String name, Json value, Act act, Words in, Language language) {
        return switch (name) {
            case "agreement", "date", "notified" -> Optional.empty();
            case "state" ->
                act.head().state().map(it -> line(language, "docket.field.state", in.state(it) + " (" + it + ")"));
            case "known" ->
                Optional.of(line(
                        language,
                        "docket.kept.known",
                        in.dates().of(act.head().known().date())));
            case "origin" ->
                Optional.of(
                        line(language, "docket.kept.origin", in.code(act.head().origin())));
            case "id" -> Optional.of(line(language, "docket.kept.id", plain(value)));
            default -> Optional.of(new Line(label(language, name), plain(value)));
        };
    }

    private Described text(Command command, Words in, Language language) {
        String written = command.content().text("language");
        return new Described(
                texts.of(language, "docket.text-recorded"),
                List.of(
                        line(
                                language,
                                "docket.field.agreement",
                                in.agreement(new AgreementId(command.content().text("agreement")))),
                        line(
                                language,
                                "docket.originals.language",
                                java.util.Locale.of(written).getDisplayLanguage(language.locale())),
                        line(
                                language,
                                "docket.certificate.pages",
                                Long.toString(command.content().number("pages"))),
                        new Line("SHA-256", command.content().text("sha256"))));
    }

    /** The form's name of a member, where it has one; otherwise the name under which the register holds it. */
    private String label(Language language, String member) {
        String key = "docket.field." + member.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        return texts.keys(language).contains(key) ? texts.of(language, key) : member;
    }

    private static String plain(Json value) {
        return value instanceof Json.Str(String text)
                ? text
                : new String(value.canonical(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Line line(Language language, String key, String value) {
        return new Line(texts.of(language, key), value);
    }
}
