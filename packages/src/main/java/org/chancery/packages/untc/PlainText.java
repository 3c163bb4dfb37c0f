package org.chancery.packages.untc;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader sees it: lines where the page breaks them, single spaces, no hidden parts. */
final class PlainText {

    private static final Set<String> BREAKING = Set.of("br", "p", "div", "tr", "li", "text");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile(" {2,}");

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
                    out.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
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
        return BLANKS_IN_LINE
                .matcher(out)
                .replaceAll(" ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** One line. */
    static String line(Element element) {
        return lines(element).replace('\n', ' ');
    }
}
