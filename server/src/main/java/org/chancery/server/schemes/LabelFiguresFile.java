package org.chancery.server.schemes;

import org.chancery.server.operation.PublicFile;
import org.springframework.stereotype.Component;

/** The statistics of labels on their way to an outer server. */
@Component
class LabelFiguresFile implements PublicFile {

    private final LabelFigures.Source source;

    LabelFiguresFile(LabelFigures.Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return LabelFigures.FILE.name();
    }

    @Override
    public byte[] content() {
        return LabelFigures.FILE.write(source.now());
    }
}
