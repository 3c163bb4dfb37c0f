package org.chancery.packages.lists;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chancery.law.review.Adoption;
import org.chancery.law.review.Profile;
import org.chancery.law.review.Quorum;
import org.chancery.law.review.Starter;
import org.chancery.law.review.Stated;

/** Reads how national bodies review, from profiles.csv; an empty cell says that the sources do not say. */
public final class ProfileLists {

    private ProfileLists() {}

    /** The profiles in the order of the file. Throws as {@link ProhibitionLists} does. */
    public static List<Profile> profiles(Path folder) {
        return ListRow.of(folder.resolve("profiles.csv")).stream()
                .map(ProfileLists::profile)
                .toList();
    }

    private static Profile profile(ListRow row) {
        return new Profile(
                row.text("id"),
                row.inBoth("body_en", "body_ru"),
                row.as(
                        "starters",
                        _ -> row.several("starters").stream()
                                .map(Starter::valueOf)
                                .collect(Collectors.toSet())),
                row.as("adoption", Adoption::valueOf),
                quorum(row),
                row.text("members").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.<Integer>as("members", Integer::valueOf)),
                row.as("separate_decider", Stated::valueOf),
                row.as("publishes", Stated::valueOf),
                row.text("yearly_report").isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.as("yearly_report", it -> MonthDay.parse("--" + it))));
    }

    private static Optional<Quorum> quorum(ListRow row) {
        if (row.text("quorum_others").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(row.as("quorum_others", it -> {
            String[] parts = it.split("/");
            if (parts.length != 2) {
                throw new IllegalArgumentException("a fraction such as 1/2, not " + it);
            }
            return new Quorum(
                    row.as("quorum_chair", ScopeLists::yes), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }));
    }
}
