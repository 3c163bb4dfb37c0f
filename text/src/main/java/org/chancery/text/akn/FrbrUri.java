package org.chancery.text.akn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.TextException;

/**
 * A FRBR address of the Akoma Ntoso Naming Convention: work, expression and manifestation in one.
 *
 * @param prefix {@code akn}, or empty in older addresses
 * @param country country or organisation
 * @param locality part of the country, empty for none
 * @param docType kind of document, for example {@code act} or {@code statement}
 * @param subtype empty for none
 * @param actor empty for none
 * @param date date or year of the work
 * @param number number or name of the work
 * @param language ISO 639-2 code; {@code eng} where the address names none
 * @param version date mark of the expression with its {@code @} or {@code :}, empty for none
 * @param component work component without its {@code !}, empty for none
 * @param portion portion without its {@code ~}, empty for none
 * @param format file format, empty for none
 */
public record FrbrUri(
        String prefix,
        String country,
        String locality,
        String docType,
        String subtype,
        String actor,
        String date,
        String number,
        String language,
        String version,
        String component,
        String portion,
        String format) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:/(?<prefix>akn))?/(?<country>[a-z]{2})(?:-(?<locality>[^/]+))?"
                    + "/(?<type>[a-zA-Z]+)(?:/(?<subtype>[^/0-9][^/]*))?(?:/(?<actor>[^/0-9][^/]*))?"
                    + "/(?<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)/(?<number>[^/~!.]+)"
                    + "(?:/(?<language>[a-z]{3})(?<version>[@:][^/~.]*)?)?"
                    + "(?:/(?:!(?<component>[^~.]*))?(?:~(?<portion>[^.]*))?)?(?:\\.(?<format>[a-z0-9]+))?/?");

    /** Reads an address; throws {@link TextException} if it has not that shape. */
    public static FrbrUri parse(String address) {
        Matcher m = SHAPE.matcher(address);
        if (!m.matches()) {
            throw TextException.of(
                    "frbr-uri",
                    "'" + address + "' is not a FRBR address",
                    "Write it like /akn/un/act/agreement/2027-05-01/1/eng.");
        }
        return new FrbrUri(
                group(m, "prefix"),
                group(m, "country"),
                group(m, "locality"),
                group(m, "type"),
                group(m, "subtype"),
                group(m, "actor"),
                group(m, "date"),
                group(m, "number"),
                Optional.ofNullable(m.group("language")).orElse("eng"),
                group(m, "version"),
                group(m, "component"),
                group(m, "portion"),
                group(m, "format"));
    }

    private static String group(Matcher m, String name) {
        String value = m.group(name);
        return value == null ? "" : value;
    }

    /** Country with locality, {@code za-cpt}. */
    public String place() {
        return locality.isEmpty() ? country : country + "-" + locality;
    }

    /** Address of the work without component. */
    public String work() {
        return (prefix.isEmpty() ? "" : "/" + prefix) + "/" + place() + "/" + docType
                + (subtype.isEmpty() ? "" : "/" + subtype)
                + (actor.isEmpty() ? "" : "/" + actor)
                + "/" + date + "/" + number;
    }

    /** Address of the work with its component. */
    public String workThis() {
        return component.isEmpty() ? work() : work() + "/!" + component;
    }

    /** Address of the expression without component. */
    public String expression() {
        return work() + "/" + language + version;
    }

    /** Address of the expression with component and portion. */
    public String expressionThis() {
        String tail = (component.isEmpty() ? "" : "!" + component) + (portion.isEmpty() ? "" : "~" + portion);
        return tail.isEmpty() ? expression() : expression() + "/" + tail;
    }

    /** Address of the manifestation. */
    public String manifestation() {
        return format.isEmpty() ? expressionThis() : expressionThis() + "." + format;
    }

    /** The date as a full one: the first day of a year or month. */
    public String fullDate() {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
    }

    /** The same work in another language. */
    public FrbrUri in(String other) {
        return new FrbrUri(
                prefix, country, locality, docType, subtype, actor, date, number, other, version, component, portion,
                format);
    }

    /** The same address for a component of the work. */
    public FrbrUri component(String other) {
        return new FrbrUri(
                prefix, country, locality, docType, subtype, actor, date, number, language, version, other, portion,
                format);
    }
}
