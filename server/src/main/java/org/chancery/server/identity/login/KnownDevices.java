package org.chancery.server.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.SealedSecrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Browsers in which a person has signed in by password before. Whoever fails in the person's name from elsewhere, however often, does not
 * lock such a browser out; it opens nothing by itself.
 */
@Component
public class KnownDevices {

    private static final Duration VALID = Duration.ofDays(180);
    private static final String PURPOSE = "device/";
    private static final int RANDOM = 16;

    private final SealedSecrets secrets;
    private final PublicAddress address;
    private final Clock clock;

    KnownDevices(SealedSecrets secrets, PublicAddress address, Clock clock) {
        this.secrets = secrets;
        this.address = address;
        this.clock = clock;
    }

    /** Remembers the browser for this person. */
    public void remember(String person, HttpServletRequest request, HttpServletResponse response) {
        byte[] open = ByteBuffer.allocate(Long.BYTES + RANDOM)
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .put(RandomReference.bytes(RANDOM))
                .array();
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(PURPOSE + person, open));
        ResponseCookie cookie = ResponseCookie.from(Visit.DEVICE, value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure(request))
                .sameSite("Strict")
                .maxAge(VALID)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Whether the browser was remembered for this person. */
    boolean isKnown(String person, String cookie) {
        if (cookie.isEmpty()) {
            return false;
        }
        try {
            byte[] open = secrets.open(PURPOSE + person, Base64.getUrlDecoder().decode(cookie));
            return ByteBuffer.wrap(open).getLong() > clock.instant().getEpochSecond();
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
