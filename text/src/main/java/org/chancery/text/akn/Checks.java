package org.chancery.text.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.chancery.text.Problem;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks for what makes a document unusable: repeated identifiers, links that lead nowhere, missing metadata; or by a schema. */
public final class Checks {
    private static final Set<String> DOCUMENTS = Set.of(
            "act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette portion statement"
                    .split(" "));

    private Checks() {}

    /** Problems of a document without a schema, identifiers first. */
    public static List<Problem> of(AknDocument document) {
        List<Problem> problems = new ArrayList<>();
        Element root = document.root();
        if (!root.is("akomaNtoso")) {
            problems.add(error(
                    "no-akoma-ntoso", "the root is '" + root.name().written() + "'", "Give an akomaNtoso document."));
        } else if (!DOCUMENTS.contains(document.work().local())) {
            problems.add(error(
                    "no-document",
                    "'" + document.work().local() + "' is no kind of document",
                    "Use act, bill, doc or statement."));
        }
        Map<String, Integer> ids = new HashMap<>();
        root.descendants().forEach(e -> e.eId().ifPresent(id -> ids.merge(id, 1, Integer::sum)));
        ids.forEach((id, count) -> {
            if (count > 1) {
                problems.add(error(
                        "duplicate-identifier",
                        "identifier '" + id + "' stands " + count + " times",
                        "Give each its own."));
            }
        });
        metadata(document, problems);
        links(root, new HashSet<>(ids.keySet()), problems);
        return problems;
    }

    private static void metadata(AknDocument document, List<Problem> problems) {
        for (String needed : List.of("FRBRWork", "FRBRExpression", "FRBRManifestation")) {
            if (document.root().descendants().noneMatch(e -> e.is(needed))) {
                problems.add(
                        error("no-metadata", "the metadata have no " + needed, "Add it with its address and date."));
            }
        }
    }

    private static void links(Element root, Set<String> ids, List<Problem> problems) {
        root.descendants().filter(e -> e.is("ref") || e.is("a")).forEach(e -> {
            String href = e.attributeOr("href", "");
            if (href.startsWith("#") && !ids.contains(href.substring(1))) {
                problems.add(Problem.warning(
                        "broken-link",
                        0,
                        0,
                        "the link '" + href + "' ('" + e.text() + "') leads nowhere",
                        "Name an identifier that the document has."));
            }
        });
    }

    private static Problem error(String code, String message, String remedy) {
        return Problem.error(code, 0, 0, message, remedy);
    }

    /** What a W3C schema objects to, with line and column. The schema may only use files beside it. */
    public static List<Problem> bySchema(byte[] xml, java.nio.file.Path schema) {
        List<Problem> problems = new ArrayList<>();
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            Validator validator = factory.newSchema(schema.toFile()).newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException e) {
                    problems.add(Problem.error(
                            "schema",
                            e.getLineNumber(),
                            e.getColumnNumber(),
                            String.valueOf(e.getMessage()),
                            "Follow the schema " + schema.getFileName() + "."));
                }
            });
            validator.validate(new StreamSource(new java.io.ByteArrayInputStream(xml)));
        } catch (SAXException | java.io.IOException e) {
            problems.add(Problem.error(
                    "schema", 0, 0, String.valueOf(e.getMessage()), "Give a readable schema and document."));
        }
        return problems;
    }
}
