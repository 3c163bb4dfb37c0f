package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Removed;

/** Joins word by word steps into runs, so that a changed phrase reads as one change. */
final class Joining {
    private Joining() {}

    static List<Difference> words(List<Difference> steps) {
        List<Difference> out = new ArrayList<>(steps.size());
        int i = 0;
        while (i < steps.size()) {
            if (!text(steps.get(i))) {
                out.add(steps.get(i++));
                continue;
            }
            int end = i;
            while (end < steps.size() && text(steps.get(end))) {
                end++;
            }
            run(steps.subList(i, end), out);
            i = end;
        }
        return out;
    }

    private static boolean text(Difference step) {
        return node(step) instanceof Text;
    }

    private static @org.jspecify.annotations.Nullable Node node(Difference step) {
        return switch (step) {
            case Kept kept -> kept.node();
            case Removed removed -> removed.node();
            case Added added -> added.node();
            default -> null;
        };
    }

    private static void run(List<Difference> steps, List<Difference> out) {
        StringBuilder kept = new StringBuilder();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            String word = node(steps.get(i)) instanceof Text t ? t.value() : "";
            switch (steps.get(i)) {
                case Removed r -> {
                    flush(kept, out, 0);
                    removed.append(word);
                }
                case Added a -> {
                    flush(kept, out, 0);
                    added.append(word);
                }
                default -> {
                    boolean bridge = word.isBlank()
                            && !removed.isEmpty()
                            && !added.isEmpty()
                            && i + 1 < steps.size()
                            && !(steps.get(i + 1) instanceof Kept);
                    if (bridge) {
                        removed.append(word);
                        added.append(word);
                    } else {
                        flush(removed, out, 1);
                        flush(added, out, 2);
                        kept.append(word);
                    }
                }
            }
        }
        flush(kept, out, 0);
        flush(removed, out, 1);
        flush(added, out, 2);
    }

    private static void flush(StringBuilder words, List<Difference> out, int kind) {
        if (words.isEmpty()) {
            return;
        }
        Text text = new Text(words.toString());
        out.add(kind == 0 ? new Kept(text) : kind == 1 ? new Removed(text) : new Added(text));
        words.setLength(0);
    }
}
