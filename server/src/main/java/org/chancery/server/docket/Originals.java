package org.chancery.server.docket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.StoredFile;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.database.Working;
import org.chancery.server.docket.paper.Certified;
import org.chancery.server.files.Incoming;
import org.chancery.server.files.IncomingFiles;
import org.chancery.server.files.SharedStore;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * The authentic texts of agreements in each language, as PDF: what certified copies are made of (VCLT arts. 10 and 77(1)(a)). Every file that
 * was kept stays; it counts when two officers have recorded its hash in the register.
 */
@Service
public class Originals {
    private static final String KEEP = "docket.keep-text";
    private final TextTable table;
    private final IncomingFiles incoming;
    private final SharedStore store;
    private final OfficialActs official;
    private final Permissions permissions;
    private final Working working;

    Originals(
            TextTable table,
            IncomingFiles incoming,
            SharedStore store,
            OfficialActs official,
            Permissions permissions,
            Working working) {
        this.table = table;
        this.incoming = incoming;
        this.store = store;
        this.official = official;
        this.permissions = permissions;
        this.working = working;
    }

    /**
     * A version of a text. {@code language} is an ISO 639-1 code.
     *
     * @param version counts from 1 for each agreement and language; nothing is ever replaced
     * @param enteredBy the officer who kept it
     * @param confirmed whether two officers have recorded its hash; copies are made of nothing else
     * @param number of the act that records it; empty for one that was confirmed before such acts were
     * @param proposal reference of the official proposal that another officer confirms; empty where none was made
     */
    public record Original(
            AgreementId agreement,
            String language,
            int version,
            String name,
            String sha256,
            String enteredBy,
            boolean confirmed,
            Optional<Long> number,
            String proposal) {}

    /**
     * Keeps a text as a new version beside the earlier ones, and proposes to record its hash; it counts when another officer has confirmed.
     *
     * @throws org.chancery.server.files.FileRefused if the file may not come in, or is no PDF
     * @throws Certified.NotReadable if its pages cannot be counted
     */
    public void keep(Actor by, AgreementId agreement, String language, String name, InputStream pdf) {
        permissions.require(KEEP, by);
        try (Incoming file = incoming.look(name, pdf, Set.of(FileKind.Family.PDF))) {
            int pages = pages(file);
            working.doAs(by.reader(), sql -> {
                int version = table.next(by.reader(), agreement, language);
                StoredFile stored = file.keep();
                String proposal = official.propose(
                        KEEP,
                        TextKinds.recorded(
                                agreement,
                                language,
                                version,
                                stored.sha256(),
                                pages,
                                LocalDate.now(java.time.ZoneOffset.UTC)),
                        by);
                table.enter(Hands.of(by), agreement, language, version, file.name(), stored, proposal);
            });
        }
    }

    private static int pages(Incoming file) {
        try (InputStream content = file.content()) {
            return Certified.pages(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A second officer confirms a version; then its hash is in the register.
     *
     * @param sha256 of the file that this officer has compared
     * @throws org.chancery.server.official.ProposalRefused if it is the same officer, or was decided already
     */
    public void confirm(Actor by, AgreementId agreement, String language, int version, String sha256) {
        permissions.require(KEEP, by);
        Original original = all(by.reader()).stream()
                .filter(it ->
                        it.agreement().equals(agreement) && it.language().equals(language) && it.version() == version)
                .findFirst()
                .orElseThrow(org.chancery.server.web.NotFound::new);
        if (!original.sha256().equals(sha256)
                || original.confirmed()
                || original.proposal().isEmpty()) {
            throw new StepRefused(StepRefused.Why.CHANGED_MEANWHILE);
        }
        official.confirm(original.proposal(), by);
    }

    /** All versions of all texts, by agreement and language, the latest first. */
    public List<Original> all(String reader) {
        return table.all(reader);
    }

    /** What copies are made of: of each language the latest version that two officers have recorded. */
    public List<Original> inForce(String reader, AgreementId agreement) {
        Map<String, Original> latest = new TreeMap<>();
        all(reader).stream()
                .filter(it -> it.agreement().equals(agreement) && it.confirmed())
                .forEach(it -> latest.putIfAbsent(it.language(), it));
        return List.copyOf(latest.values());
    }

    /** The file of a version. */
    public Optional<byte[]> read(String reader, Original original) {
        return table.address(reader, original).map(this::bytes);
    }

    private byte[] bytes(FileAddress address) {
        try (InputStream in = store.store().open(address)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be read from the file store", e);
        }
    }
}
