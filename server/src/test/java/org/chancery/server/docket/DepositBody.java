package org.chancery.server.docket;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a deposit of a communication with a scan, as a browser sends it (RFC 7578). */
public final class DepositBody {

    private static final String BOUNDARY = "----chancery";

    /** Its media type. */
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private DepositBody() {}

    /** With the token of the form and a file of this name. */
    public static byte[] of(String token, String name, byte[] scan) {
        var body = new ByteArrayOutputStream();
        for (String[] field : new String[][] {
            {"_csrf", token},
            {"agreement", "concord-autonomy-protocol"},
            {"kind", "communication"},
            {"summary_en", "Over the wire."},
            {"signer", "Ada Lorn"},
            {"signer_office", "FOREIGN_MINISTER"},
            {"form", "copy"}
        }) {
            text(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1]
                            + "\r\n");
        }
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.writeBytes(scan);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
