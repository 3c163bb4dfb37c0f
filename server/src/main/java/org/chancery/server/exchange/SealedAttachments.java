package org.chancery.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.sealed.SealedDraft;
import org.chancery.server.sealed.SealedFiles;
import org.chancery.server.sealed.SealedPaper;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Sealed files on messages and documents: encrypted by their sender to the keys of persons before they came, so that they can be neither
 * scanned, looked into nor shown here. One belongs to all versions of a document. Besides its label it is for its sender and recipients.
 */
@Service
public class SealedAttachments {

    /** Kind of the document in a sealed file's row; the id is that of its versions together. */
    private static final String LINEAGE = "exchange.document";

    private static final String SEAL = "exchange.seal";

    private final Permissions permissions;
    private final ItemTable items;
    private final SealedFiles sealed;

    SealedAttachments(Permissions permissions, ItemTable items, SealedFiles sealed) {
        this.permissions = permissions;
        this.items = items;
        this.sealed = sealed;
    }

    /** The item, if this person's delegation or organ wrote it and may attach to it. */
    public Item writable(Actor by, UUID id) {
        permissions.require(Correspondence.READ, by);
        Item item = items.find(by.reader(), id).orElseThrow(NotFound::new);
        permissions.require(SEAL, by, isOwn(by, item));
        return item;
    }

    /** Whether this person may attach to it; what a page asks before it shows the button. */
    public boolean mayAttach(Actor by, Item item) {
        return permissions.allows(SEAL, by, isOwn(by, item));
    }

    private static String isOwn(Actor by, Item item) {
        return item.party().equals(Parties.of(by)) ? "own-document" : "";
    }

    /**
     * Keeps a sealed file as part of an item.
     *
     * @param title by which people find it; not encrypted
     * @param label of title, sender and recipients; may be above the deployment's maximum level
     * @param keys ids of the keys of the recipients
     * @param bytes the age file
     * @return its random id among the sealed files
     * @throws org.chancery.server.sealed.SealedRefused with what is wrong; then nothing was kept
     */
    public UUID attach(Actor by, UUID id, String title, Label label, List<UUID> keys, byte[] bytes) {
        Item item = writable(by, id);
        return sealed.keep(by, new SealedDraft(title, label, keys, bytes, Optional.of(about(item))));
    }

    /** Those of an item and its versions, as far as this person has sent or may take them. */
    public List<SealedPaper> of(Actor by, Item item) {
        permissions.require(Correspondence.READ, by);
        return sealed.of(by, about(item));
    }

    /** The newest version that the reader may read of the document to which a sealed file belongs. */
    public Optional<Item> document(Actor by, SealedDraft.About about) {
        if (!about.kind().equals(LINEAGE) || !permissions.admits(Correspondence.READ, by)) {
            return Optional.empty();
        }
        List<Item> versions = items.versions(by.reader(), about.id());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private static SealedDraft.About about(Item item) {
        return new SealedDraft.About(LINEAGE, item.lineage());
    }
}
