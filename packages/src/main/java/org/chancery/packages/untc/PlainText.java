package org.chancery.packages.untc;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader sees it: lines where the page breaks them, single spaces, no hidden parts. */
final class PlainText {

    private static final Set<String> BREAKING = Set.of("br", "p", "div", "tr", "li", "text");

    private PlainText() {}

    /** Several lines. */
    static String lines(Element element) {
        Element copy = element.clone();
        copy.select("p.invisible, script, style").remove();
        var out = new StringBuilder();
        copy.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
                } else if (BREAKING.contains(node.nodeName())) {
                    out.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!node.nodeName().equals("br") && BREAKING.contains(node.nodeName())) {
                    out.append('\n');
                }
            }
        });
        return out.toString()
                .replaceAll(" {2,}", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** One line. */
    static String line(Element element) {
        return lines(element).replace('\n', ' ');
    }
}
