package org.chancery.files.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Visits every object of a PDF once and reports, or takes away, what acts. */
final class PdfWalk {
    private record Place(COSBase object, String path, int depth) {}

    private static final int LONGEST_PATH = 200;

    private final Budget budget;
    private final boolean removing;
    private final List<ActiveContent> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Place> open = new ArrayDeque<>();

    PdfWalk(Budget budget, boolean removing) {
        this.budget = budget;
        this.removing = removing;
    }

    List<ActiveContent> found() {
        return found;
    }

    void from(COSBase root) throws Unacceptable {
        push(root, "", 0);
        while (!open.isEmpty()) {
            Place place = open.pop();
            budget.part(place.path());
            switch (place.object()) {
                case COSDictionary dictionary -> dictionary(dictionary, place);
                case COSArray array -> array(array, place);
                default -> {}
            }
        }
    }

    private void dictionary(COSDictionary dictionary, Place place) throws Unacceptable {
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.HEIGHT)) {
            budget.pixels(
                    (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0), place.path());
        }
        for (COSName name : List.copyOf(dictionary.keySet())) {
            COSBase value = resolved(dictionary.getItem(name));
            Optional<ActiveContent.Kind> acts = PdfActs.entry(dictionary, name, value);
            String path = place.path() + "/" + name.getName();
            if (acts.isPresent()) {
                report(acts.get(), path, value);
                if (removing) {
                    dictionary.removeItem(name);
                    continue;
                }
            }
            push(value, path, place.depth());
        }
    }

    private void array(COSArray array, Place place) throws Unacceptable {
        for (int i = array.size() - 1; i >= 0; i--) {
            COSBase value = resolved(array.get(i));
            Optional<ActiveContent.Kind> acts = PdfActs.element(value);
            String path = place.path() + "[" + i + "]";
            if (acts.isPresent()) {
                report(acts.get(), path, value);
                if (removing) {
                    array.remove(i);
                    continue;
                }
            }
            push(value, path, place.depth());
        }
    }

    private void push(@Nullable COSBase object, String path, int depth) throws Unacceptable {
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            budget.depth(object instanceof COSArray ? depth + 1 : 0, path);
            String shortened = path.length() > LONGEST_PATH ? "…" + path.substring(path.length() - LONGEST_PATH) : path;
            open.push(new Place(object, shortened, object instanceof COSArray ? depth + 1 : 0));
        }
    }

    private void report(ActiveContent.Kind kind, String path, @Nullable COSBase value) {
        found.add(new ActiveContent(kind, path, PdfActs.shown(value)));
    }

    private static @Nullable COSBase resolved(@Nullable COSBase value) {
        return value instanceof COSObject object ? object.getObject() : value;
    }
}
