package org.chancery.register.envelope;

import org.chancery.register.json.Json;

/**
 * What the content commitment covers: the act with its real kind and the version of its schema, so that a restricted act, once
 * opened, shows what it always was.
 */
public record ContentDocument(Kind kind, int schema, Json.Obj content) {
    /** The document as it is hashed. */
    public byte[] canonical() {
        return Json.object()
                .with("content", content)
                .with("kind", kind.name())
                .with("schema", schema)
                .canonical();
    }

    /** Reads the document of an opening. */
    public static ContentDocument of(Opening opening) {
        Json.Obj document = (Json.Obj) opening.value();
        return new ContentDocument(
                new Kind(document.text("kind")), Math.toIntExact(document.number("schema")), (Json.Obj)
                        document.get("content"));
    }
}
