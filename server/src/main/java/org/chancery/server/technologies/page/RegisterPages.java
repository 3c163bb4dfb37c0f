package org.chancery.server.technologies.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.law.label.Label;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.AgreementParties;
import org.chancery.server.technologies.Listed;
import org.chancery.server.technologies.Phase;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.chancery.server.web.part.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The register of technologies as a list, a picture and files. */
@Controller("technologies.registerPages")
@UseCase("technology.read")
class RegisterPages {

    private static final int ON_A_PAGE = 50;

    private final Technologies technologies;
    private final PublicLists lists;
    private final AgreementParties agreements;
    private final Labels labels;

    RegisterPages(Technologies technologies, PublicLists lists, AgreementParties agreements, Labels labels) {
        this.technologies = technologies;
        this.lists = lists;
        this.agreements = agreements;
        this.labels = labels;
    }

    @GetMapping("/{language:en|ru}/technologies")
    View list(Page page, Visitor visitor) {
        ClassTitles titles = ClassTitles.in(lists, page.language().tag());
        List<Listed> found = asked(page, visitor);
        Paging paging = Paging.of(page.query(), ON_A_PAGE, found.size());
        List<Listed> shown =
                found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return page.show(
                "technologies/register",
                new RegisterView(
                        shown,
                        new Spread(List.copyOf(titles.byClass().keySet()), found),
                        paging,
                        titles,
                        titles.byClass().entrySet().stream()
                                .map(it -> new Choice(it.getKey().code(), it.getValue()))
                                .toList(),
                        Arrays.stream(Phase.values())
                                .map(it -> new Choice(it.name(), page.t("technologies.phase." + it)))
                                .toList(),
                        agreements.kept().stream().map(it -> it.shortTitle()).toList(),
                        levels(page, visitor, shown),
                        technologies.waiting(visitor)));
    }

    @GetMapping("/{language:en|ru}/technologies.csv")
    ResponseEntity<byte[]> csv(Page page, Visitor visitor) {
        return RegisterFile.csv(page, asked(page, visitor));
    }

    @GetMapping("/{language:en|ru}/technologies.json")
    ResponseEntity<byte[]> json(Page page, Visitor visitor) {
        return RegisterFile.json(page, asked(page, visitor));
    }

    /** What the address asks for; a class or phase that there is not finds nothing. */
    private List<Listed> asked(Page page, Visitor visitor) {
        Optional<String> one = page.query().value("class");
        Optional<String> phase = page.query().value("phase");
        return technologies.list(visitor, page.query().value("words").orElse("")).stream()
                .filter(it -> one.isEmpty()
                        || it.classes().stream().anyMatch(held -> held.code().equals(one.get())))
                .filter(it -> phase.isEmpty()
                        || it.phase()
                                .filter(held -> held.name().equals(phase.get()))
                                .isPresent())
                .toList();
    }

    private Map<Integer, String> levels(Page page, Visitor visitor, List<Listed> shown) {
        return shown.stream()
                .map(Listed::label)
                .distinct()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> it == 0
                                ? ""
                                : labels.label(visitor.reader(), it)
                                        .map(Label::level)
                                        .map(level -> page.t("exchange.level." + level))
                                        .orElse("")));
    }
}
