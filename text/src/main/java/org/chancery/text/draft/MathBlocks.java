package org.chancery.text.draft;

import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Mathematics;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads formulas: MATH with MathML further in. */
final class MathBlocks {
    private final Drafting drafting;

    MathBlocks(Drafting drafting) {
        this.drafting = drafting;
    }

    int formula(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = Blocks.inside(entries, i);
        Element formula = inner == null || !head.alone() || drafting.compat ? null : read(inner);
        if (formula == null) {
            return 0;
        }
        out.add(Element.of(
                "foreign", drafting.attributes("foreign", head.attributes(), head.line()), List.of(formula)));
        return i + 2;
    }

    private static @Nullable Element read(Indented inner) {
        StringBuilder xml = new StringBuilder();
        lines(inner, xml);
        try {
            Element read = AknReader.read(xml.toString()).root();
            return Mathematics.isFormula(read) ? Mathematics.plain(read) : null;
        } catch (TextException e) {
            return null;
        }
    }

    private static void lines(Indented inner, StringBuilder xml) {
        for (Entry entry : inner.entries()) {
            switch (entry) {
                case Line line -> xml.append(line.text()).append(' ');
                case Indented deeper -> lines(deeper, xml);
            }
        }
    }
}
