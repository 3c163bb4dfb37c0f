package org.chancery.server.schemes;

import org.chancery.server.operation.CarriedFile;
import org.chancery.server.operation.CarriedFiles;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.operation.OnlyOuter;
import org.springframework.stereotype.Component;

/** The statistics of labels as the last bundle brought them. */
@Component
@OnOuter
@OnlyOuter
class CarriedLabelFigures implements CarriedFile, LabelFigures.Source {

    private final CarriedFiles files;

    CarriedLabelFigures(CarriedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return LabelFigures.FILE.name();
    }

    @Override
    public void check(byte[] content) {
        LabelFigures.FILE.read(content);
    }

    @Override
    public LabelFigures now() {
        return files.find(name()).map(LabelFigures.FILE::read).orElseGet(LabelFigures::none);
    }
}
