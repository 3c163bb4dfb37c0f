package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Source;
import org.chancery.packages.problem.PackageProblem;
import org.junit.jupiter.api.Test;

/** The reference library that is delivered with the program. */
class LibraryTest {
    private static final Library LIBRARY = Library.read(Path.of("..", "library"));

    @Test
    void every_package_of_the_reference_library_is_sound() {
        assertThat(LIBRARY.problems()).filteredOn(PackageProblem::isError).isEmpty();
        assertThat(LIBRARY.holdings().dossiers()).isNotEmpty();
    }

    @Test
    void every_source_names_its_page_and_says_up_to_which_day_it_speaks_or_that_this_is_not_recorded() {
        for (Dossier dossier : LIBRARY.holdings().dossiers().values()) {
            Agreement agreement = dossier.agreement();
            for (Source source : agreement.sources()) {
                assertThat(source.link()).as(agreement.id() + " " + source.id()).isPresent();
                if (source.asAt().isEmpty()) {
                    assertThat(agreement.unconfirmed())
                            .as(agreement.id() + " " + source.id())
                            .anySatisfy(text -> assertThat(text.in("en"))
                                    .startsWith("Up to which day these sources speak is not recorded: ")
                                    .matches(".*[ ,]" + source.id() + "[,.].*"));
                }
            }
        }
    }

    @Test
    void every_article_closed_to_reservations_is_found_by_its_own_number() {
        assertThat(new Article("IV(2)").isWithin(closed("cwc"))).isTrue();
        assertThat(closed("cwc")).hasSize(24);
        assertThat(new Article("XVII").isWithin(closed("ctbt"))).isTrue();
        assertThat(new Article("Annex 2").isWithin(closed("ctbt"))).isTrue();
    }

    private static List<Article> closed(String id) {
        return LIBRARY.holdings()
                .dossier(new AgreementId(id))
                .orElseThrow()
                .agreement()
                .clauses()
                .orElseThrow()
                .reservations()
                .listed();
    }
}
