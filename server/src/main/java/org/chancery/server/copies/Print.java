package org.chancery.server.copies;

import org.chancery.marking.pdf.Marking;
import org.chancery.marking.pdf.Wording;
import org.chancery.server.access.How;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Makes the marked PDF of a copy from the stored document and the facts of its issue, the same pages each time. Nothing marked is stored
 * ({@code docs/decisions/0150}).
 */
@Service("copies.print")
public class Print {

    private final Permissions permissions;
    private final Documents documents;
    private final Copies copies;
    private final Vault vault;
    private final Noted noted;

    Print(Permissions permissions, Documents documents, Copies copies, Vault vault, Noted noted) {
        this.permissions = permissions;
        this.documents = documents;
        this.copies = copies;
        this.vault = vault;
        this.noted = noted;
    }

    /** For the registry, which prints a copy and hands it over. */
    public byte[] forRegistry(Actor by, java.util.UUID copy) {
        permissions.require("copies.print", by);
        return of(by, copies.find(by.reader(), copy).orElseThrow(NotFound::new), How.PRINTED);
    }

    byte[] of(Actor reader, Copy copy, How how) {
        if (copy.standing() != Standing.HELD) {
            throw new CopyRefused(Why.NOT_FROM_HERE, copy.k(), copy.standing().name());
        }
        RegisteredDocument document =
                documents.find(reader.reader(), copy.document()).orElseThrow(NotFound::new);
        byte[] pdf = vault.read(document.file().orElseThrow(() -> new CopyRefused(Why.NOT_HERE)));
        byte[] marked = Intake.marked(pdf).copy(marking(copy));
        noted.copy(reader, copy, how);
        return marked;
    }

    private static Marking marking(Copy copy) {
        return new Marking(
                copy.printedLabel(),
                copy.k(),
                copy.of(),
                copy.holder(),
                copy.registry(),
                copy.issued(),
                copy.code(),
                Wording.BOTH);
    }
}
