package org.chancery.server.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.files.content.FileContent;
import org.chancery.files.content.Limits;
import org.chancery.files.content.Unacceptable;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.StoredFile;
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
    private final FileVault vault;
    private final FileIntake intake;
    private final FileContent content = new FileContent(Limits.USUAL);

    Attachments(AttachmentTable table, FileVault vault, FileIntake intake) {
        this.table = table;
        this.vault = vault;
        this.intake = intake;
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
        try (InputStream in = open(file)) {
            vault.passing(in, plain -> {
                Path cleaned = plain.resolveSibling(plain.getFileName() + ".cleaned");
                try {
                    content.clean(plain, kind(file), cleaned);
                    return Files.copy(cleaned, to);
                } catch (Unacceptable e) {
                    throw new FileRefused(e.reason().name(), String.valueOf(e.getMessage()));
                } finally {
                    Files.deleteIfExists(cleaned);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T passing(Attachment file, FileVault.Work<T> work) {
        try (InputStream in = open(file)) {
            return vault.passing(in, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(Attachment file) throws IOException {
        return vault.store().open(new FileAddress(file.address()));
    }

    private static FileKind kind(Attachment file) {
        return AllowedKinds.usual().kinds().stream()
                .filter(it -> it.code().equals(file.kind()))
                .findFirst()
                .orElseThrow();
    }
}
