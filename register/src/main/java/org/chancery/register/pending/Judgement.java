package org.chancery.register.pending;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Refusal;
import org.chancery.register.envelope.Padding;
import org.chancery.register.json.Json;

/** What a tick decided about a pending command, as it is sealed and stored until it is read. */
public sealed interface Judgement {
    /** Sealed judgements are at least this long, so that their size does not tell which of the two they are. */
    int SIZE = 1024;

    /** Recorded under this number. */
    record Numbered(ActNumber number) implements Judgement {}

    /** Not recorded. */
    record Refused(Refusal refusal) implements Judgement {}

    /** As it is sealed. */
    default byte[] bytes() {
        Json.Obj json = switch (this) {
            case Numbered(ActNumber number) -> Json.object().with("number", number.value());
            case Refused(Refusal refusal) ->
                Json.object()
                        .with("code", refusal.code())
                        .with(
                                "values",
                                new Json.Obj(refusal.values().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey, it -> new Json.Str(it.getValue())))));
        };
        byte[] bytes = json.canonical();
        return Padding.pad(bytes, Padding.size(bytes.length, SIZE));
    }

    /** Reads what {@link #bytes()} wrote. */
    static Judgement of(byte[] bytes) {
        Json.Obj json = (Json.Obj) Json.parse(Padding.strip(bytes, 0));
        if (json.members().containsKey("number")) {
            return new Numbered(new ActNumber(json.number("number")));
        }
        Map<String, String> values = new TreeMap<>();
        ((Json.Obj) json.get("values")).members().forEach((key, value) -> values.put(key, ((Json.Str) value).value()));
        return new Refused(new Refusal(json.text("code"), values));
    }
}
