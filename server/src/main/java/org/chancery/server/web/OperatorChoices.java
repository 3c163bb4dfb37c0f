package org.chancery.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.server.operation.OnlyInner;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * The choices of whoever runs this server, by environment variables. A task at the command line does not have those of the server, so the
 * server leaves its choices in the data folder, and tasks go by them.
 */
@Component
@OnlyInner
class OperatorChoices implements SiteChoices.Source {

    private final SiteChoices choices;
    private final Kept here;
    private final Path file;

    /**
     * By the settings.
     *
     * @param mode {@code depositary}, {@code ministry}, or empty: a log without a name of its own is nobody's depositary
     * @param map {@code none}, {@code included} or {@code folder}; empty is none, and in a demonstration the included one
     * @param folder with {@code world.svg} and {@code world.csv}, for {@code folder}
     * @param contact mail address for an outer server
     */
    OperatorChoices(
            @Value("${chancery.mode:}") String mode,
            @Value("${chancery.map:}") String map,
            @Value("${chancery.map.folder:}") String folder,
            @Value("${chancery.contact:}") String contact,
            ServeOptions options,
            ApplicationContext context) {
        boolean ministry = mode.equals("ministry") || !mode.equals("depositary") && options.origin() == null;
        String chosen = map.isEmpty() && options.demo() ? "included" : map;
        this.here = new Kept(ministry, chosen, folder, contact);
        this.file = options.data().resolve("public-choices");
        try {
            boolean serves = context instanceof WebApplicationContext;
            this.choices = (serves ? here : Kept.read(file).orElse(here)).choices();
        } catch (IOException e) {
            throw new OperatorError(
                    "The choices for public pages in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public SiteChoices now() {
        return choices;
    }

    /** The data folder is there by now, made by whoever opened the database. */
    @EventListener
    void on(WebServerInitializedEvent serving) throws IOException {
        here.write(file);
    }

    /** Choices as they are set. */
    private record Kept(boolean ministry, String map, String folder, String contact) {

        static Optional<Kept> read(Path file) throws IOException {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] lines = Files.readString(file).split("\n", -1);
            if (lines.length < 4) {
                throw new IOException("it is cut short; start the server once");
            }
            return Optional.of(new Kept(lines[0].equals("ministry"), lines[1], lines[2], lines[3]));
        }

        void write(Path file) throws IOException {
            String text = String.join("\n", ministry ? "ministry" : "depositary", map, folder, contact.strip(), "");
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        }

        SiteChoices choices() {
            return switch (map) {
                case "included" -> new SiteChoices(ministry, "included", Optional.empty(), contact);
                case "folder" -> new SiteChoices(ministry, "own", Optional.of(own(Path.of(folder))), contact);
                default -> new SiteChoices(ministry, "none", Optional.empty(), contact);
            };
        }

        private static SiteChoices.OwnMap own(Path folder) {
            try {
                return new SiteChoices.OwnMap(
                        Files.readAllBytes(folder.resolve("world.svg")),
                        Files.readAllBytes(folder.resolve("world.csv")));
            } catch (IOException e) {
                throw new OperatorError(
                        "CHANCERY_MAP_FOLDER names a folder with world.svg and world.csv; these cannot be read in "
                                + folder + ".",
                        e);
            }
        }
    }
}
