package org.chancery.text.concord;

import java.util.Map;
import org.chancery.text.akn.Element;

/**
 * One block of text that has its counterpart in the other languages.
 *
 * @param place where it stands: the nearest identifier, or the kinds of its ancestors
 * @param kind kinds of elements around it, without numbers
 * @param number the printed number of its provision if this is the provision's first block, empty for none
 * @param element the block
 * @param text its characters with notes, white space collapsed
 * @param facts figures, dates and references in it, each with how often it occurs
 */
public record Unit(
        String place, String kind, String number, Element element, String text, Map<String, Integer> facts) {}
