package org.chancery.server.docket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.FileAddress;
import org.chancery.server.files.Incoming;
import org.chancery.server.files.IncomingFiles;
import org.chancery.server.files.SharedStore;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Component;

/** Papers in the file store. */
@Component
class StoredPapers implements Papers {
    private static final Set<FileKind.Family> TAKEN = Set.of(FileKind.Family.PDF, FileKind.Family.IMAGE);
    private final IncomingFiles incoming;
    private final PaperTable table;
    private final SharedStore store;

    StoredPapers(IncomingFiles incoming, PaperTable table, SharedStore store) {
        this.incoming = incoming;
        this.table = table;
        this.store = store;
    }

    @Override
    public Incoming look(String name, InputStream content) {
        return incoming.look(name, content, TAKEN);
    }

    @Override
    public Paper keep(Hand hand, String item, String purpose, Incoming file) {
        return entered(hand, item, table.enter(hand, item, purpose, file, Optional.empty()));
    }

    private Paper entered(Hand hand, String item, String id) {
        return of(hand.reader(), item).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Paper clean(Hand hand, String item, String paper) {
        Paper original = of(hand.reader(), item).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(NotFound::new);
        byte[] content = read(hand.reader(), paper).orElseThrow(NotFound::new);
        try (Incoming copy = incoming.cleaned(original.name(), new ByteArrayInputStream(content), TAKEN)) {
            return entered(hand, item, table.enter(hand, item, original.purpose(), copy, Optional.of(original.id())));
        }
    }

    @Override
    public List<Paper> of(String reader, String item) {
        return table.of(reader, item);
    }

    @Override
    public Optional<byte[]> read(String reader, String paper) {
        return table.address(reader, paper).map(this::bytes);
    }

    private byte[] bytes(FileAddress address) {
        try (InputStream in = store.store().open(address)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper of the docket cannot be read from the file store", e);
        }
    }
}
