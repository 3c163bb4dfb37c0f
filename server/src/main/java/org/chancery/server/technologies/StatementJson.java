package org.chancery.server.technologies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.Band;
import org.chancery.law.scope.ProjectClass;
import org.chancery.register.json.Json;

/** A statement as it stands in the content of an act. */
final class StatementJson {

    private StatementJson() {}

    static Json.Obj write(Statement statement) {
        return Json.object()
                .with("agreement", statement.agreement().value())
                .with("name", write(statement.name()))
                .with("language", statement.language())
                .with("description", statement.description())
                .with("purpose", statement.purpose())
                .with("use", statement.use())
                .with("provenance", statement.origin().name())
                .with("parent", statement.parent().map(UUID::toString).orElse(""))
                .with("phase", statement.phase().name())
                .with("classes", classes(statement.classes()))
                .with(
                        "bands",
                        new Json.Arr(statement.bands().stream()
                                .map(it -> (Json) Json.object()
                                        .with("list", it.list())
                                        .with("range", it.range().name())
                                        .with("payload", it.payload().name()))
                                .toList()))
                .with("face", statement.face().name());
    }

    static Statement read(Json.Obj content) {
        return new Statement(
                new AgreementId(content.text("agreement")),
                text(content.get("name")),
                content.text("language"),
                content.text("description"),
                content.text("purpose"),
                content.text("use"),
                Origin.valueOf(content.text("provenance")),
                id(content, "parent"),
                Phase.valueOf(content.text("phase")),
                texts(content, "classes").stream().map(ProjectClass::new).toList(),
                ((Json.Arr) content.get("bands"))
                        .items().stream().map(it -> measured((Json.Obj) it)).toList(),
                PublicFace.valueOf(content.text("face")));
    }

    static Json classes(List<ProjectClass> classes) {
        return new Json.Arr(
                classes.stream().map(it -> (Json) new Json.Str(it.code())).toList());
    }

    static Json.Obj write(LocalizedText text) {
        Json.Obj written = Json.object();
        for (Map.Entry<String, String> one : text.byLanguage().entrySet()) {
            written = written.with(one.getKey(), one.getValue());
        }
        return written;
    }

    static LocalizedText text(Json json) {
        var byLanguage = new LinkedHashMap<String, String>();
        ((Json.Obj) json).members().forEach((language, text) -> byLanguage.put(language, ((Json.Str) text).value()));
        return new LocalizedText(byLanguage);
    }

    static List<String> texts(Json.Obj content, String name) {
        return ((Json.Arr) content.get(name))
                .items().stream().map(it -> ((Json.Str) it).value()).toList();
    }

    static Optional<UUID> id(Json.Obj content, String name) {
        String written = content.text(name);
        return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
    }

    private static Measured measured(Json.Obj band) {
        return new Measured(band.text("list"), Band.valueOf(band.text("range")), Band.valueOf(band.text("payload")));
    }
}
