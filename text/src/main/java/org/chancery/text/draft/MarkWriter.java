package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Name;

/** Writes attributes after a keyword: {@code .class{name value|name2 value2}}. */
final class MarkWriter {
    private MarkWriter() {}

    /** The attributes of an element except its identifier and those named. */
    static String of(Element element, Page page, Set<String> without) {
        if (element.attributes().isEmpty()) {
            return "";
        }
        StringBuilder classes = new StringBuilder();
        List<String> pairs = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.name().local();
            String value = attribute.value();
            boolean plain = attribute.name().namespace().isEmpty()
                    || attribute.name().namespace().equals(Name.XML);
            if (name.equals("eId") || without.contains(name) || attribute.name().declaresNamespace()) {
                continue;
            }
            if (!plain || value.indexOf('}') >= 0 || value.indexOf('|') >= 0 || value.indexOf('\n') >= 0) {
                page.drop(
                        "attribute '" + attribute.name().written() + "' of " + element.local()
                                + " cannot be written as text",
                        "Keep the Akoma Ntoso file.");
            } else if (name.equals("class") && value.matches("[^ |{}.]+( [^ |{}.]+)*")) {
                classes.append('.').append(value.replace(' ', '.'));
            } else {
                pairs.add(value.isEmpty() ? name : name + " " + value);
            }
        }
        return pairs.isEmpty() ? classes.toString() : classes + "{" + String.join("|", pairs) + "}";
    }

    static String of(Element element, Page page) {
        return of(element, page, Set.of());
    }
}
