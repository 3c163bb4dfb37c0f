package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registration with the UN Secretariat (UN Charter art. 102; VCLT art. 80): the written package carries what it asks for. */
class RegistrationPackageTest {

    @TempDir
    Path folder;

    @Test
    void d4_the_package_carries_title_place_date_depositary_entry_into_force_parties_and_registration()
            throws IOException {
        Dossier original =
                PackageReader.read(Path.of("..", "library", "att")).dossier().orElseThrow();
        PackageWriter.write(original, folder.resolve("att"));
        Dossier written = PackageReader.read(folder.resolve("att")).dossier().orElseThrow();
        var agreement = written.agreement();
        assertThat(agreement.title().in("en"))
                .isNotBlank()
                .isEqualTo(original.agreement().title().in("en"));
        assertThat(agreement.concluded()).contains(LocalDate.of(2013, 4, 2));
        assertThat(agreement.place()).isEqualTo(original.agreement().place());
        assertThat(agreement.depositaries()).isNotEmpty();
        assertThat(agreement.registration()).isEqualTo(original.agreement().registration());
        var status = TreatyLaw.over(Holdings.of(java.util.List.of(written)))
                .agreement(agreement.id(), AsAt.on(LocalDate.of(2015, 1, 1)));
        assertThat(status.entryIntoForce()).isEqualTo(Optional.of(LocalDate.of(2014, 12, 24)));
        assertThat(written.acts()).hasSameSizeAs(original.acts());
    }
}
