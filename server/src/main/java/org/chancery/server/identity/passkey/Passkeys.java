package org.chancery.server.identity.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passkeys: making, checking, listing, removing. The person must be verified by the authenticator each time; an answer
 * counts once; a counter that does not increase is refused, since the passkey may have been copied (W3C Web
 * Authentication, section 6.1.1).
 */
@Service
public class Passkeys {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final PasskeyStore store;
    private final Challenges challenges;
    // Made when they are first needed: they would lengthen every start.
    private final SingletonSupplier<ObjectConverter> converter = SingletonSupplier.of(ObjectConverter::new);
    private final SingletonSupplier<WebAuthnManager> checks =
            SingletonSupplier.of(() -> WebAuthnManager.createNonStrictWebAuthnManager(converter.obtain()));

    Passkeys(PasskeyStore store, Challenges challenges) {
        this.store = store;
        this.challenges = challenges;
    }

    /** What a browser is asked for to sign in at {@code place}; the same for everyone. */
    public String signInOptions(PasskeyPlace place) {
        return PasskeyOptions.signIn(challenges.next(""), place.host());
    }

    /** What a browser is asked for to make a passkey for a person. */
    public String registrationOptions(String person, String name, PasskeyPlace place) {
        return PasskeyOptions.registration(challenges.next(person), place.host(), person, name, of(person));
    }

    /**
     * Checks the browser's answer about a new passkey; it is not kept yet.
     *
     * @throws PasskeyRefused if the answer is not right, or was asked for by somebody else
     */
    public NewPasskey checkNew(String person, String answer, PasskeyPlace place) {
        RegistrationData data = read(() -> checks.obtain().parseRegistrationResponseJSON(answer));
        ServerProperty server = server(data.getCollectedClientData(), person, place);
        read(() -> checks.obtain().verify(data, new RegistrationParameters(server, ALGORITHMS, true, true)));
        AttestationObject attestation = Objects.requireNonNull(data.getAttestationObject());
        byte[] credential = Objects.requireNonNull(
                        attestation.getAuthenticatorData().getAttestedCredentialData())
                .getCredentialId();
        return new NewPasskey(
                credential,
                attestation(data),
                attestation.getAuthenticatorData().getSignCount());
    }

    /**
     * Keeps a passkey that was checked, for a person who has an account.
     *
     * @throws PasskeyRefused if it is known already
     */
    public void keep(String person, String title, NewPasskey passkey) {
        KnownPasskey known = new KnownPasskey(person, passkey.attestation(), passkey.counter());
        if (!store.add(passkey.credential(), title, known)) {
            throw new PasskeyRefused("this passkey is known already");
        }
    }

    /**
     * Whose passkey has given this answer.
     *
     * @throws PasskeyRefused if the answer is not right, was used before, or its counter did not increase
     */
    public String check(String answer, PasskeyPlace place) {
        AuthenticationData data = read(() -> checks.obtain().parseAuthenticationResponseJSON(answer));
        byte[] id = id(data);
        KnownPasskey known = store.find(id).orElseThrow(() -> new PasskeyRefused("this passkey is not known"));
        ServerProperty server = server(data.getCollectedClientData(), "", place);
        CredentialRecord credential = new CredentialRecordImpl(
                Objects.requireNonNull(new AttestationObjectConverter(converter.obtain()).convert(known.attestation())),
                null,
                null,
                null);
        credential.setCounter(known.counter());
        AuthenticationData checked = read(
                () -> checks.obtain().verify(data, new AuthenticationParameters(server, credential, null, true, true)));
        long counter = Objects.requireNonNull(checked.getAuthenticatorData()).getSignCount();
        if (!store.used(id, counter)) {
            throw new PasskeyRefused("the counter of this passkey did not increase");
        }
        return known.person();
    }

    /** The passkeys of a person, the oldest first. */
    public List<Passkey> of(String person) {
        return store.of(person);
    }

    /** Removes one of the person's passkeys, by its base64url id; false if there is none. */
    public boolean remove(String person, String id) {
        return store.remove(person, Base64.getUrlDecoder().decode(id));
    }

    /** The challenge in the answer must be one of ours, unused, and given to this person. */
    private ServerProperty server(@Nullable CollectedClientData client, String person, PasskeyPlace place) {
        if (client == null) {
            throw new PasskeyRefused("the answer has no client data");
        }
        byte[] challenge = client.getChallenge().getValue();
        if (!challenges.use(challenge, person)) {
            throw new PasskeyRefused("the challenge was not given to this person, was used, or is too old");
        }
        return new ServerProperty(new Origin(place.address()), place.host(), new DefaultChallenge(challenge));
    }

    // The library's annotations say of these arrays that their elements, not they, may be null.
    @SuppressWarnings("NullAway")
    private static byte[] attestation(RegistrationData data) {
        return Objects.requireNonNull(data.getAttestationObjectBytes());
    }

    @SuppressWarnings("NullAway")
    private static byte[] id(AuthenticationData data) {
        return Objects.requireNonNull(data.getCredentialId());
    }

    private static <T> T read(Supplier<T> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            throw new PasskeyRefused(
                    "the authenticator's answer is refused: " + e.getClass().getSimpleName(), e);
        }
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
