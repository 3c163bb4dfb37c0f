package org.chancery.server.pages.record;

import java.util.List;
import java.util.Optional;
import org.chancery.packages.Library;
import org.chancery.server.operation.ServeOptions;
import org.chancery.words.name.StateNames;
import org.springframework.stereotype.Component;

@Component
class LibraryRecords implements Records, org.chancery.server.web.WordsSource {
    private final PublicRecord record;
    LibraryRecords(ServeOptions options) {
        this.record = new PublicRecord(Library.read(options.library()).holdings(), StateNames.builtIn());
    }
    @Override public org.chancery.words.Words in(org.chancery.words.Language language) { return record.words(language); }
    @Override public PublicRecord now() { return record; }
    @Override public Optional<RegisterEntry> entry(long number) { return Optional.empty(); }
    @Override public List<RegisterEntry> entries(long from, int most) { return List.of(); }
    @Override public long size() { return 0; }
    @Override public int ordinal() { return 1; }
    @Override public String checkpoint() { return ""; }
    @Override public String verifierKey() { return ""; }
    @Override public Optional<InclusionProof> proof(long number) { return Optional.empty(); }
}
