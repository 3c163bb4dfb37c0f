package org.chancery.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The strict schema of Akoma Ntoso 3.0, taken from the development material. */
public final class Schema {
    private static javax.xml.validation.@org.jspecify.annotations.Nullable Schema known;

    private Schema() {}

    /** What the schema objects to; empty if the document is valid. */
    public static synchronized List<String> errors(String xml) {
        List<String> errors = new ArrayList<>();
        try {
            javax.xml.validation.Schema schema = known;
            if (schema == null) {
                schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Material.akn()
                                .resolve("xsd/oasis-20170330Final/akomantoso30.xsd")
                                .toFile());
                known = schema;
            }
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException e) {
                    errors.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
                }
            });
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | java.io.IOException e) {
            errors.add(String.valueOf(e.getMessage()));
        }
        return errors;
    }
}
