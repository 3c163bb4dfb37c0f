package org.chancery.server.agreements;

import org.chancery.server.operation.OnlyInner;
import org.chancery.server.operation.ServeOptions;
import org.chancery.words.name.StateNames;
import org.springframework.stereotype.Component;

/** The names of the library's folder, as they are at the start. */
@Component
@OnlyInner
class LibraryNames implements NamesOfStates {

    private final StateNames names;

    LibraryNames(ServeOptions options) {
        this.names = NamesOfStates.with(NamesOfStates.table(options));
    }

    @Override
    public StateNames now() {
        return names;
    }
}
