package org.chancery.files.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.chancery.files.content.Unacceptable.Reason;

/** Images do not act; they can be too large to be opened. Only their first lines are read here. */
final class ImageContent {
    private ImageContent() {}

    static List<ActiveContent> inspect(Path file, Budget budget) throws IOException, Unacceptable {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unacceptable(Reason.UNREADABLE, "the image cannot be opened");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                budget.pixels((long) reader.getWidth(0) * reader.getHeight(0), "the image");
            } finally {
                reader.dispose();
            }
        }
        return List.of();
    }
}
