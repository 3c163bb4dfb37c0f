package org.chancery.server.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.StoredFile;
import org.chancery.server.files.Incoming;
import org.chancery.server.files.IncomingFiles;
import org.chancery.server.files.PassingFiles;
import org.chancery.server.files.SharedStore;
import org.chancery.server.permission.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of items. Row security decides which of them a reader finds; who calls has asked for the permission. */
@Component
public class Attachments {

    private static final String ADD = "insert into exchange.attachment_work (id, item, name, kind, media, size, sha256,"
            + " address, acts, verdict, label_id)"
            + " select ?, ?, name, kind, media, ?, ?, ?, acts, verdict, ? from exchange.upload_work where upload = ?";

    private final AttachmentTable table;
    private final SharedStore vault;
    private final FileIntake intake;
    private final IncomingFiles incoming;
    private final PassingFiles passing;

    Attachments(
            AttachmentTable table, SharedStore vault, FileIntake intake, IncomingFiles incoming, PassingFiles passing) {
        this.table = table;
        this.vault = vault;
        this.intake = intake;
        this.incoming = incoming;
        this.passing = passing;
    }

    /** Keeps uploads for good as files of an item, in the caller's transaction. */
    public void put(JdbcClient sql, Actor by, List<Upload> uploads, UUID item, int label) {
        for (Upload upload : uploads) {
            StoredFile stored = intake.finish(upload.id());
            sql.sql(ADD)
                    .params(
                            UUID.randomUUID(),
                            item,
                            stored.size(),
                            stored.sha256(),
                            stored.address().value(),
                            label,
                            upload.id())
                    .update();
            sql.sql("delete from exchange.upload_work where upload = ?")
                    .param(upload.id())
                    .update();
        }
    }

    /** Those of an item, in the order in which they came. */
    public List<Attachment> of(String reader, UUID item) {
        return table.of(reader, item);
    }

    /** The one of this id. */
    public Optional<Attachment> find(String reader, UUID id) {
        return table.find(reader, id);
    }

    /** Writes the file as it came. */
    public void copy(Attachment file, OutputStream to) throws IOException {
        try (InputStream in = open(file)) {
            in.transferTo(to);
        }
    }

    /** Writes the file without what acts in it. A signed document loses its signature's validity by that. */
    public void copyCleaned(Attachment file, OutputStream to) {
        try (InputStream in = open(file);
                Incoming cleaned = incoming.cleaned(file.name(), in, IncomingFiles.ALL);
                InputStream content = cleaned.content()) {
            content.transferTo(to);
        } catch (org.chancery.server.files.FileRefused e) {
            throw FileRefused.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T passing(Attachment file, PassingFiles.Work<T> work) {
        try (InputStream in = open(file)) {
            return passing.passing(in, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(Attachment file) throws IOException {
        return vault.store().open(new FileAddress(file.address()));
    }
}
