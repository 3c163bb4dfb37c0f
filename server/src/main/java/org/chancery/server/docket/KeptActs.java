package org.chancery.server.docket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.chancery.register.act.Command;

/**
 * What a second officer reads and confirms.
 *
 * @param commands as they were proposed, in the order in which they are recorded
 * @param hash SHA-256 in hex over the item's version, its fields, the decision of the organ and the commands
 */
public record KeptActs(List<Command> commands, String hash) {

    public KeptActs {
        commands = List.copyOf(commands);
    }

    static KeptActs of(Item item, List<Command> commands) {
        MessageDigest digest = sha256();
        Item.Proposal proposal = item.proposal().orElseThrow();
        add(digest, item.id());
        add(digest, String.valueOf(item.version()));
        add(digest, proposal.step().name());
        add(digest, proposal.decision());
        Deposit deposit = item.deposit();
        add(digest, deposit.kind().code());
        add(digest, deposit.state().value());
        add(digest, deposit.signer());
        new TreeMap<>(deposit.fields()).forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
        for (Command command : commands) {
            add(digest, command.kind().name() + "/" + command.schema());
            add(digest, new String(command.content().canonical(), StandardCharsets.UTF_8));
        }
        return new KeptActs(commands, HexFormat.of().formatHex(digest.digest()));
    }

    /** With its length in front, so that no two different readings have the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(
                java.nio.ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
