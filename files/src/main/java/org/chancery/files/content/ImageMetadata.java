package org.chancery.files.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.files.content.Unacceptable.Reason;
import org.chancery.files.kind.FileKind;

/** Copies an image segment by segment, without those that tell of its making. Pixels are not compressed again. */
final class ImageMetadata {
    private ImageMetadata() {}

    static List<String> leftOut(Path image, FileKind kind, Path to) throws IOException, Unacceptable {
        byte[] bytes = Files.readAllBytes(image);
        return switch (kind.code()) {
            case "jpeg" -> JpegSegments.withoutMetadata(bytes, to);
            case "png" -> PngChunks.withoutMetadata(bytes, to);
            default ->
                throw new Unacceptable(
                        Reason.UNREADABLE, "metadata can be taken out of JPEG and PNG; save the image as one of them");
        };
    }
}
