package org.chancery.law.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;

/**
 * What an agreement applies to, as data: its limbs and the kinds of effect that it names. Limbs are asked in their order until one is met.
 *
 * @param article of the agreement in which the definition stands, where it is numbered
 */
public record Definition(AgreementId agreement, Optional<Article> article, List<Limb> limbs, List<EffectKind> effects) {
    public Definition {
        limbs = List.copyOf(limbs);
        effects = List.copyOf(effects);
        if (limbs.isEmpty() || effects.isEmpty()) {
            throw new IllegalArgumentException("a definition needs one limb and one kind of effect at least");
        }
        var seen = new HashSet<String>();
        Stream.concat(
                        limbs.stream().flatMap(it -> it.elements().stream()),
                        effects.stream().flatMap(it -> it.purpose().stream()))
                .distinct()
                .map(Element::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("two questions of the definition have the code " + code);
                });
    }

    Basis basis() {
        return article.isPresent() ? new Basis.Clause(agreement, article) : new Basis.Whole(agreement);
    }

    Optional<EffectKind> effect(String code) {
        return effects.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
