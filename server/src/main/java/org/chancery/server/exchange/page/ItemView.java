package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Narrowing;
import org.chancery.server.exchange.ReadReceipt;
import org.chancery.server.exchange.Subject;
import org.chancery.server.exchange.Transmission;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.sealed.SealedPaper;

/**
 * One message or document.
 *
 * @param subject of the thread, where the reader may read it
 * @param names of parties in the language of the page, by code
 * @param sealed files that this reader has sent or may take
 * @param persons names by reference, for those of the sealed files
 * @param versions that the reader may read, oldest first
 * @param narrowed labels that stood on it before
 * @param receipts for the party that wrote it
 * @param requests for another label
 * @param transmission the official act, if it was transmitted
 * @param fault says why something was refused; empty for none
 */
public record ItemView(
        Item item,
        Optional<Subject> subject,
        Map<String, String> names,
        List<Attachment> files,
        List<SealedPaper> sealed,
        Map<String, String> persons,
        List<Item> versions,
        List<Narrowing.Before> narrowed,
        List<Item> sources,
        List<ReadReceipt> receipts,
        List<RequestLine> requests,
        Optional<Transmission> transmission,
        boolean mayTransmit,
        boolean mayWrite,
        boolean mayRevise,
        boolean mayRelabel,
        boolean maySeal,
        String fault) {

    /** The party's name. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** The person's name, or the reference where the name was erased. */
    public String person(String reference) {
        return persons.getOrDefault(reference, reference);
    }

    /** Whether it is the newest version that the reader may read. */
    public boolean isNewest() {
        return versions.getLast().id().equals(item.id());
    }
}
