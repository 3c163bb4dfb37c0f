package org.chancery.server.incidents;

import org.chancery.server.operation.PublicFile;
import org.springframework.stereotype.Component;

/** The public figures of incidents on their way to an outer server. */
@Component
class IncidentFiguresFile implements PublicFile {

    private final IncidentFigures.Source source;

    IncidentFiguresFile(IncidentFigures.Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return IncidentFigures.FILE.name();
    }

    @Override
    public byte[] content() {
        return IncidentFigures.FILE.write(source.now());
    }
}
