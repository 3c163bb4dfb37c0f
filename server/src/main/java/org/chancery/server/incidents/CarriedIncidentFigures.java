package org.chancery.server.incidents;

import org.chancery.server.operation.CarriedFile;
import org.chancery.server.operation.CarriedFiles;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.operation.OnlyOuter;
import org.springframework.stereotype.Component;

/** The public figures of incidents as the last bundle brought them. */
@Component
@OnOuter
@OnlyOuter
class CarriedIncidentFigures implements CarriedFile, IncidentFigures.Source {

    private final CarriedFiles files;

    CarriedIncidentFigures(CarriedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return IncidentFigures.FILE.name();
    }

    @Override
    public void check(byte[] content) {
        IncidentFigures.FILE.read(content);
    }

    @Override
    public IncidentFigures now() {
        return files.find(name()).map(IncidentFigures.FILE::read).orElseGet(IncidentFigures::none);
    }
}
