package org.chancery.cli.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chancery.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the bill of materials of the program that runs: the very files, with their hashes. */
@Command(
        name = "sbom",
        mixinStandardHelpOptions = true,
        description = "Prints the bill of materials of this program: every library with version, licence and SHA-256.",
        footer = {
            "",
            "CycloneDX 1.6 in JSON, to be kept as a file. It describes the files that run, so it can be",
            "compared on any machine.",
            "",
            "Example:",
            "  chancery sbom"
        })
public final class PrintSbom implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(of(Libraries.running()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** The bill of these files; the same files give the same text. */
    static String of(List<Path> jars) {
        List<Library> listed = Libraries.listed();
        ObjectNode bill = JSON.createObjectNode();
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", "1.6");
        bill.put("serialNumber", "");
        bill.put("version", 1);
        ObjectNode program = bill.putObject("metadata").putObject("component");
        program.put("type", "application");
        program.put("bom-ref", "chancery");
        program.put("name", "Chancery");
        program.put("version", new Version().getVersion()[0]);
        program.putArray("licenses").addObject().putObject("license").put("id", "Apache-2.0");
        ArrayNode components = bill.putArray("components");
        MessageDigest all = sha256();
        for (Path jar : jars) {
            byte[] hash = hash(jar);
            all.update(hash);
            component(components.addObject(), jar, HexFormat.of().formatHex(hash), Libraries.of(jar, listed));
        }
        bill.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(all.digest()));
        return bill.toPrettyString();
    }

    private static void component(ObjectNode component, Path jar, String hash, Optional<Library> known) {
        String file = jar.getFileName().toString();
        component.put("type", "library");
        component.put("bom-ref", file);
        if (known.isPresent()) {
            component.put("group", known.get().group());
            component.put("name", known.get().artifact());
            component.put("version", known.get().version());
            component.put("purl", known.get().address());
            ObjectNode licence = component.putArray("licenses").addObject();
            if (known.get().licence().contains(" ")) {
                licence.put("expression", known.get().licence());
            } else {
                licence.putObject("license").put("id", known.get().licence());
            }
        } else {
            component.put("name", file);
            component.put("description", "Not in the list of libraries of this version.");
        }
        component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", hash);
    }

    private static byte[] hash(Path jar) {
        try {
            return sha256().digest(Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
