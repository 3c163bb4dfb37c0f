package org.chancery.server.pages.near;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.web.NearAddresses;
import org.chancery.server.web.Page;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Agreements and States whose ids, codes or names are near what stands in an address. */
@Component
class NearPages implements NearAddresses {
    private static final int MOST = 5;
    private static final List<String> SECTIONS = List.of("agreements", "states");

    private record Fit(int misfit, Near near) {}

    private final Records records;

    NearPages(Records records) {
        this.records = records;
    }

    @Override
    public List<Near> near(Page page) {
        var parts = parts(page.path());
        if (parts.size() < 2) {
            return parts.isEmpty() ? List.of() : nearest(any(records.now(), parts.getFirst(), page));
        }
        HeldRecord record = records.now();
        String name = parts.get(1);
        Optional<String> section = SECTIONS.stream()
                .filter(known -> Spelling.distance(Spelling.plain(parts.getFirst()), known) <= 2)
                .findFirst();
        if (section.isEmpty()) {
            return nearest(any(record, name, page));
        }
        return switch (section.get()) {
            case "agreements" ->
                parts.size() >= 4 ? within(record, parts, page) : nearest(agreements(record, name, page));
            default -> nearest(states(record, name, page, "/states/"));
        };
    }

    /** Below an agreement stands a State: both may be mistyped. */
    private List<Near> within(HeldRecord record, List<String> parts, Page page) {
        var agreements = nearest(agreements(record, parts.get(1), page));
        var states = agreements.stream()
                .limit(1)
                .flatMap(agreement -> states(record, parts.get(3), page, agreement.path() + "/states/"))
                .toList();
        return Stream.concat(nearest(states.stream()).stream(), agreements.stream())
                .limit(MOST)
                .toList();
    }

    private Stream<Fit> any(HeldRecord record, String name, Page page) {
        return Stream.concat(agreements(record, name, page), states(record, name, page, "/states/"));
    }

    private static Stream<Fit> agreements(HeldRecord record, String name, Page page) {
        String given = Spelling.plain(name);
        return record.holdings().dossiers().values().stream().map(dossier -> {
            Agreement agreement = dossier.agreement();
            int misfit = Stream.concat(
                            Stream.of(agreement.id().value()),
                            Stream.of(agreement.shortTitle(), agreement.title())
                                    .flatMap(title -> title.byLanguage().values().stream()))
                    .mapToInt(known -> Spelling.misfit(given, Spelling.plain(known)))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            String title = agreement.shortTitle().in(page.language().tag());
            return new Fit(misfit, new Near("/agreements/" + agreement.id(), title));
        });
    }

    private static Stream<Fit> states(HeldRecord record, String name, Page page, String below) {
        String given = Spelling.plain(name);
        List<String> meant = OtherCodes.of(name);
        return record.states().stream().map(state -> {
            int misfit = meant.contains(state.value()) ? 0 : misfit(record, given, state);
            return new Fit(
                    misfit, new Near(below + state, record.names().name(state).in(page.language())));
        });
    }

    private static int misfit(HeldRecord record, String given, StateCode state) {
        var known = new ArrayList<>(List.of(state.value()));
        for (Language language : Language.values()) {
            known.add(record.names().name(state).in(language));
        }
        return known.stream()
                .mapToInt(one -> Spelling.misfit(given, Spelling.plain(one)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Near> nearest(Stream<Fit> fits) {
        return fits.filter(fit -> fit.misfit() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Fit::misfit)
                        .thenComparing(fit -> fit.near().title()))
                .map(Fit::near)
                .limit(MOST)
                .toList();
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isBlank())
                .map(NearPages::decoded)
                .toList();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }
}
