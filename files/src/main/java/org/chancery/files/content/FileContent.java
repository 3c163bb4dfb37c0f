package org.chancery.files.content;

import java.nio.file.Path;
import java.util.List;
import org.chancery.files.kind.FileKind;

/**
 * Looks into files for active content, and makes copies without it. The kind must have been recognised before. Inspection never changes a file;
 * cleaning writes a new one. Both refuse bombs and damaged files and never take longer than the limits say.
 */
public final class FileContent {
    private final Limits limits;

    public FileContent(Limits limits) {
        this.limits = limits;
    }

    /** What acts in the file; empty if nothing does. */
    public List<ActiveContent> inspect(Path file, FileKind kind) throws Unacceptable {
        return TimeLimit.run(limits.time(), () -> {
            Budget budget = new Budget(limits);
            return switch (kind.family()) {
                case PDF -> PdfContent.inspect(file, budget);
                case OFFICE -> OfficeContent.inspect(file, budget);
                case IMAGE -> ImageContent.inspect(file, budget);
                case TEXT -> List.<ActiveContent>of();
            };
        });
    }

    /**
     * Writes the file without its active content.
     *
     * @param to a new file; after a refusal it does not exist
     * @return what was taken out
     */
    public List<ActiveContent> clean(Path file, FileKind kind, Path to) throws Unacceptable {
        return NewFile.write(
                to,
                unfinished -> TimeLimit.run(limits.time(), () -> {
                    Budget budget = new Budget(limits);
                    return switch (kind.family()) {
                        case PDF -> PdfContent.clean(file, unfinished, budget);
                        case OFFICE -> OfficeContent.clean(file, unfinished, budget);
                        case IMAGE, TEXT -> NewFile.copy(file, unfinished);
                    };
                }));
    }

    /**
     * Writes an image without what it says about camera, place, time and author; the pixels and the way up stay as they are.
     *
     * @param to a new file; after a refusal it does not exist
     * @return names of what was left out
     */
    public List<String> withoutMetadata(Path image, FileKind kind, Path to) throws Unacceptable {
        return NewFile.write(
                to,
                unfinished -> TimeLimit.run(limits.time(), () -> {
                    ImageContent.inspect(image, new Budget(limits));
                    return ImageMetadata.leftOut(image, kind, unfinished);
                }));
    }
}
