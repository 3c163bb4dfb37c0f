package org.chancery.text.redline;

import java.util.List;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Name;
import org.chancery.text.akn.Node;

/** One step of a comparison, in the order of both versions. */
public sealed interface Difference {

    /** The same on both sides. */
    record Kept(Node node) implements Difference {}

    /** Only in the old version. */
    record Removed(Node node) implements Difference {}

    /** Only in the new version. */
    record Added(Node node) implements Difference {}

    /**
     * An element that is there on both sides and differs inside or in its attributes.
     *
     * @param name its name
     * @param before attributes in the old version
     * @param after attributes in the new version
     * @param inside what stands in it
     */
    record Matched(Name name, List<Attribute> before, List<Attribute> after, List<Difference> inside)
            implements Difference {}

    /**
     * Where a moved element stood.
     *
     * @param move number that joins the two places of one move
     * @param node the element as it was
     */
    record MovedFrom(int move, Node node) implements Difference {}

    /**
     * Where a moved element stands now.
     *
     * @param move number that joins the two places of one move
     * @param content how it differs from what it was; {@link Kept} if only its place changed
     */
    record MovedTo(int move, Difference content) implements Difference {}

    /**
     * An element that went, though something that stood in it stands elsewhere now.
     *
     * @param name its name
     * @param attributes its attributes
     * @param inside what went and what moved; nothing in it was kept
     */
    record RemovedPart(Name name, List<Attribute> attributes, List<Difference> inside) implements Difference {}

    /**
     * An element that came, though something in it stood elsewhere before.
     *
     * @param name its name
     * @param attributes its attributes
     * @param inside what came and what moved here
     */
    record AddedPart(Name name, List<Attribute> attributes, List<Difference> inside) implements Difference {}
}
