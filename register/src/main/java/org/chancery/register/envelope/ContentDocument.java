package org.chancery.register.envelope;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.json.Json;

/**
 * What the content commitment covers: the act with its real kind and the version of its schema, so that a restricted act, once
 * opened, shows what it always was and when it came in.
 */
public record ContentDocument(Kind kind, int schema, Json.Obj content, Optional<Arrival> arrival) {
    /** Of an act that did not wait. */
    public ContentDocument(Kind kind, int schema, Json.Obj content) {
        this(kind, schema, content, Optional.empty());
    }

    /** The document as it is hashed. */
    public byte[] canonical() {
        Json.Obj document =
                Json.object().with("content", content).with("kind", kind.name()).with("schema", schema);
        return arrival.map(it -> document.with("receipt", it.id().toString())
                        .with("received", it.at().toEpochMilli()))
                .orElse(document)
                .canonical();
    }

    /** Reads the document of an opening. */
    public static ContentDocument of(Opening opening) {
        Json.Obj document = (Json.Obj) opening.value();
        Optional<Arrival> arrival = document.members().containsKey("receipt")
                ? Optional.of(new Arrival(
                        UUID.fromString(document.text("receipt")), Instant.ofEpochMilli(document.number("received"))))
                : Optional.empty();
        return new ContentDocument(
                new Kind(document.text("kind")),
                Math.toIntExact(document.number("schema")),
                (Json.Obj) document.get("content"),
                arrival);
    }
}
