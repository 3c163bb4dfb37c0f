package org.chancery.server.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.exchange.file.FileRefused;
import org.chancery.server.permission.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that a plain form brings: kept as uploads at once, so that they need not be chosen again when the form has a fault. */
@Component
class Files {

    private final FileIntake intake;

    Files(FileIntake intake) {
        this.intake = intake;
    }

    /**
     * The form with the names of its files' uploads.
     *
     * @throws FileRefused for the first that may not come in
     */
    Sent taken(Actor actor, Sent sent, @Nullable List<MultipartFile> files) {
        List<String> uploads = new ArrayList<>(sent.all("upload"));
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                try (InputStream in = file.getInputStream()) {
                    uploads.add(intake.whole(actor, String.valueOf(file.getOriginalFilename()), file.getSize(), in)
                            .id());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return sent.with("upload", uploads);
    }
}
