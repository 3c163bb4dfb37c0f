package org.chancery.server.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.files.content.ActiveContent;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.StoredFile;
import org.chancery.files.store.UploadId;
import org.chancery.files.store.UploadProblem;
import org.chancery.server.files.Incoming;
import org.chancery.server.files.IncomingFiles;
import org.chancery.server.files.SharedStore;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * Takes files in, by parts that can go on after a cut connection, or whole. What has come belongs to whoever sends it until it is put into an
 * item. The content tells what a file is; what acts in it is reported.
 */
@Service
public class FileIntake {

    /** Uploads that one person may have under way. */
    static final int MOST = 40;

    private static final String WRITE = "exchange.write";

    private final Permissions permissions;
    private final SharedStore vault;
    private final UploadTable uploads;
    private final IncomingFiles incoming;
    private final AllowedKinds kinds = AllowedKinds.usual();

    FileIntake(Permissions permissions, SharedStore vault, UploadTable uploads, IncomingFiles incoming) {
        this.permissions = permissions;
        this.vault = vault;
        this.uploads = uploads;
        this.incoming = incoming;
    }

    /** The most bytes that any kind of file may have. */
    public long mostBytes() {
        return kinds.kinds().stream().mapToLong(FileKind::mostBytes).max().orElse(0);
    }

    /** Begins an upload of a file of this size. */
    public String begin(Actor by, String name, long size) {
        permissions.require(WRITE, by);
        if (size < 1) {
            throw new FileRefused("EMPTY", "0 bytes");
        }
        if (size > mostBytes()) {
            throw new FileRefused("TOO_LARGE", size + " bytes; at most " + mostBytes());
        }
        if (uploads.underWay(by) >= MOST) {
            throw new FileRefused("TOO_MANY", MOST + " uploads are under way");
        }
        try {
            String id = vault.store().begin(size).value();
            uploads.begin(by, id, IncomingFiles.plain(name), size);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the next part begins. */
    public long offset(Actor by, String id) {
        permissions.require(WRITE, by);
        known(by, id);
        return stored(() -> vault.store().offset(new UploadId(id)));
    }

    /** Adds the next part and gives the new offset. What came before a break is kept. */
    public long append(Actor by, String id, long offset, InputStream part) {
        permissions.require(WRITE, by);
        known(by, id);
        return stored(() -> vault.store().append(new UploadId(id), offset, part));
    }

    /** Looks into what has come: its kind, what acts in it, malware. A file that may not come in is given up at once. */
    public Upload check(Actor by, String id) {
        permissions.require(WRITE, by);
        Upload upload = known(by, id);
        long there = offset(by, id);
        if (there < upload.size()) {
            throw new FileRefused("INCOMPLETE", there + " of " + upload.size() + " bytes");
        }
        try (InputStream whole = stored(() -> vault.store().openUpload(new UploadId(id)));
                Incoming looked = incoming.look(upload.name(), whole, IncomingFiles.ALL)) {
            String acts = looked.active().stream().map(FileIntake::line).collect(Collectors.joining("\n"));
            FileKind kind = looked.kind();
            uploads.checked(
                    by,
                    id,
                    kind.code(),
                    kind.mediaType(),
                    acts,
                    looked.scanned().code());
            return new Upload(id, upload.name(), upload.size(), kind.code(), UploadTable.lines(acts));
        } catch (org.chancery.server.files.FileRefused e) {
            drop(by, id);
            throw FileRefused.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ActiveContent act) {
        return String.join("\t", act.kind().name(), oneLine(act.where()), oneLine(act.what()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ");
    }

    /** Takes a whole file, as a plain form sends it. */
    public Upload whole(Actor by, String name, long size, InputStream file) {
        String id = begin(by, name, size);
        append(by, id, 0, file);
        return check(by, id);
    }

    /** The uploads of these names that this person has sent and that were looked into. */
    public List<Upload> ready(Actor by, List<String> ids) {
        permissions.require(WRITE, by);
        List<Upload> ready = new ArrayList<>();
        for (String id : ids) {
            uploads.find(by, id).filter(it -> !it.kind().isEmpty()).ifPresent(ready::add);
        }
        return ready;
    }

    /** Gives uploads up; nothing of them remains. */
    public void drop(Actor by, String id) {
        permissions.require(WRITE, by);
        if (uploads.find(by, id).isPresent()) {
            uploads.remove(by, id);
            try {
                vault.store().abandon(new UploadId(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    StoredFile finish(String id) {
        return stored(() -> vault.store().finish(new UploadId(id)));
    }

    private Upload known(Actor by, String id) {
        return uploads.find(by, id).orElseThrow(() -> new FileRefused("UNKNOWN", "no such upload"));
    }

    private interface Question<T> {
        T ask() throws IOException, UploadProblem;
    }

    private static <T> T stored(Question<T> question) {
        try {
            return question.ask();
        } catch (UploadProblem e) {
            throw new FileRefused(e.reason().name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
