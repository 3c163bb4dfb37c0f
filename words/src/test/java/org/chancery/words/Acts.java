package org.chancery.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Correction;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** One act of every kind and form, built from the types themselves so that a new kind cannot be forgotten. */
final class Acts {

    private static final LocalDate DAY = LocalDate.of(2014, 4, 2);

    private Acts() {}

    static ActHead head(boolean ofState) {
        return new ActHead(
                new ActId("FRA-act-2014-04-02"),
                OptionalLong.empty(),
                new AgreementId("att"),
                ofState ? Optional.of(new StateCode("FRA")) : Optional.empty(),
                DAY,
                new KnownSince(DAY, true),
                Optional.empty(),
                Origin.REPORTED,
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
    }

    static Set<Class<?>> types() {
        return LawTypes.classes().stream()
                .filter(type -> Act.class.isAssignableFrom(type) && type.isRecord())
                .collect(Collectors.toSet());
    }

    static List<Act> everyKind() {
        var acts = new ArrayList<Act>();
        for (var type : types()) {
            var components = type.getRecordComponents();
            var varying = Arrays.stream(components)
                    .filter(part -> variants(part).size() > 1)
                    .map(Acts::variants)
                    .mapToInt(List::size)
                    .max()
                    .orElse(1);
            for (var i = 0; i < varying; i++) {
                acts.add(build(type, components, i));
            }
        }
        return acts;
    }

    private static Act build(Class<?> type, RecordComponent[] components, int variant) {
        var values = Arrays.stream(components)
                .map(part -> variants(part).get(Math.min(variant, variants(part).size() - 1)))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Act) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw new IllegalStateException("cannot build " + type, e);
        }
    }

    private static List<?> variants(RecordComponent part) {
        var type = part.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == Correction.Of.class) {
            return List.of(
                    new Correction.Of.Date(DAY),
                    new Correction.Of.Annulled(),
                    new Correction.Of.ReplacedBy(new ActId("FRA-other-2014-04-02")));
        }
        return List.of(
                switch (type.getSimpleName()) {
                    case "ActHead" -> head(true);
                    case "ActId" -> new ActId("FRA-act-2014-04-01");
                    case "LocalDate" -> DAY;
                    case "Optional" -> Optional.empty();
                    case "List" -> List.of();
                    case "LocalizedText" -> LocalizedText.none();
                    case "String" -> "Territory";
                    default -> throw new IllegalStateException("no example of " + type);
                });
    }
}
