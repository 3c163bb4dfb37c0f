package org.chancery.text.akn;

import java.util.Map;
import java.util.Set;

/** What the elements of Akoma Ntoso 3.0 are for: which carry structure, which carry text, which have an identifier. */
public final class Vocabulary {
    /** Elements of the hierarchy: numbered provisions (Akoma Ntoso 3.0, group ANhier). */
    public static final Set<String> HIERARCHY = Set.of(
            "alinea article book chapter clause division indent level list paragraph part point proviso rule section subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional hcontainer"
                    .split(" "));

    /** Parts of a debate that hold speeches. */
    public static final Set<String> SPEECH_CONTAINERS = Set.of(
            "address adjournment administrationOfOath communication debateSection declarationOfVote ministerialStatements nationalInterest noticesOfMotion oralStatements papers personalStatements petitions pointOfOrder prayers proceduralMotions questions resolutions rollCall writtenStatements"
                    .split(" "));

    /** Elements that hold running text and may stand on their own. */
    public static final Set<String> TEXT_BLOCKS = Set.of(
            "p num heading subheading crossHeading listIntroduction listWrapUp from scene narrative summary block docTitle docNumber"
                    .split(" "));

    /** Elements inside running text. */
    public static final Set<String> INLINE = Set.of(
            "abbr a affectedDocument b br change concept courtType date decoration def del docAuthority docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType embeddedText entity eol event fillIn i img inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef object omissis opinion organization outcome party person placeholder process quantity quotedText ref relatedDocument remark rmod role rref session shortTitle signature span sub sup term time tocItem u vote authorialNote"
                    .split(" "));

    private static final Set<String> NUMBERED = Set.of(
            "alinea article book chapter clause division indent item level list paragraph part point proviso rule section subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional"
                    .split(" "));

    private static final Set<String> COUNTED = Set.of(
            "attachment authorialNote block blockContainer blockList container crossHeading debateStructure embeddedStructure formula from hcontainer hierarchicalStructure li listIntroduction listWrapUp longTitle narrative ol openStructure other p ref scene speech speechGroup question answer summary table term toc ul"
                    .split(" "));

    private static final Set<String> PREFIX_ONLY = Set.of(
            "preface preamble conclusions intro wrapUp introduction background arguments remedies motivation decision coverPage components"
                    .split(" "));

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("alinea", "al"),
            Map.entry("article", "art"),
            Map.entry("attachment", "att"),
            Map.entry("blockList", "list"),
            Map.entry("chapter", "chp"),
            Map.entry("clause", "cl"),
            Map.entry("debateSection", "dbsect"),
            Map.entry("division", "dvs"),
            Map.entry("listIntroduction", "intro"),
            Map.entry("listWrapUp", "wrapup"),
            Map.entry("paragraph", "para"),
            Map.entry("section", "sec"),
            Map.entry("subchapter", "subchp"),
            Map.entry("subclause", "subcl"),
            Map.entry("subdivision", "subdvs"),
            Map.entry("subparagraph", "subpara"),
            Map.entry("subsection", "subsec"),
            Map.entry("wrapUp", "wrapup"));

    private Vocabulary() {}

    /** Whether an element is a provision of the hierarchy. */
    public static boolean hierarchical(Element element) {
        return element.name().namespace().equals(Name.AKN) && HIERARCHY.contains(element.local());
    }

    /** Whether an element stands inside running text. */
    public static boolean inline(Element element) {
        return INLINE.contains(element.local());
    }

    /** Whether a new element of this kind is given an identifier. */
    public static boolean identified(Element element) {
        String local = element.local();
        return NUMBERED.contains(local) || COUNTED.contains(local) || SPEECH_CONTAINERS.contains(local);
    }

    /** Whether its identifier is made from its printed number. */
    public static boolean numbered(String local) {
        return NUMBERED.contains(local) || SPEECH_CONTAINERS.contains(local);
    }

    /** The short name of an element in identifiers (Akoma Ntoso Naming Convention 1.0, section 5). */
    public static String shortName(String local) {
        return SHORT.getOrDefault(local, local);
    }

    /** The prefix for what stands below an element that has no identifier itself. */
    static String prefixOnly(String local, String prefix) {
        if (!PREFIX_ONLY.contains(local)) {
            return prefix;
        }
        return prefix.isEmpty() ? shortName(local) : prefix + "__" + shortName(local);
    }
}
