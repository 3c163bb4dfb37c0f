package org.chancery.server.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Parties;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows an official transmission to whoever is to confirm it. */
@Component
class TransmissionDescriptions implements ActDescription {

    private final Correspondence correspondence;
    private final Permissions permissions;
    private final Parties parties;
    private final Texts texts;

    TransmissionDescriptions(Correspondence correspondence, Permissions permissions, Parties parties, Texts texts) {
        this.correspondence = correspondence;
        this.permissions = permissions;
        this.parties = parties;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        if (!command.kind().name().equals("exchange.transmitted") || !permissions.admits("exchange.read", reader)) {
            return Optional.empty();
        }
        Item item = correspondence.find(reader, Ids.required(command.content().text("item")));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                texts.of(language, "exchange.field.title"),
                item.title().isEmpty() ? texts.of(language, "exchange.message") : item.title()));
        lines.add(new Line(texts.of(language, "exchange.transmission.of"), name(item.party(), language)));
        for (Json one : ((Json.Arr) command.content().get("addressed")).items()) {
            lines.add(new Line(texts.of(language, "exchange.field.to"), name(((Json.Str) one).value(), language)));
        }
        lines.add(new Line(
                texts.of(language, "exchange.field.level"),
                texts.of(language, "exchange.level." + item.label().level())));
        lines.add(new Line(
                texts.of(language, "exchange.transmission.digest"),
                command.content().text("digest")));
        return Optional.of(new Described(texts.of(language, "exchange.transmission"), lines));
    }

    private String name(String code, Language language) {
        return parties.find(code).map(it -> it.in(language.tag())).orElse(code);
    }
}
