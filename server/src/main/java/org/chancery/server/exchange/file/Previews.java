package org.chancery.server.exchange.file;

import java.nio.file.Files;
import java.util.Optional;
import org.chancery.server.files.PagePictures;
import org.springframework.stereotype.Component;

/** Pictures of the pages of a file. */
@Component
public class Previews {

    private final Attachments attachments;
    private final PagePictures pictures;

    Previews(Attachments attachments, PagePictures pictures) {
        this.attachments = attachments;
        this.pictures = pictures;
    }

    /** How many pages can be shown; an image has one. */
    public int pages(Attachment file) {
        return file.hasPreview()
                ? attachments.passing(file, plain -> pictures.pages(file.media(), Files.readAllBytes(plain)))
                : 0;
    }

    /** A page as PNG, counted from 1; empty if there is none. */
    public Optional<byte[]> picture(Attachment file, int page) {
        if (!file.hasPreview()) {
            return Optional.empty();
        }
        try {
            return attachments.passing(file, plain -> pictures.picture(file.media(), Files.readAllBytes(plain), page));
        } catch (org.chancery.server.files.FileRefused e) {
            throw new FileRefused(e.reason().name(), "other pages are being shown");
        }
    }
}
