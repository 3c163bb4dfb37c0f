package org.chancery.law.freetext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How figures of performance are written, in English and Russian: a number with a unit of length, speed, mass, power, energy, frequency or
 * pressure. Left out are units whose sign also stands for something common: m (million), g and г (year), t and т (volume), pounds, hours.
 */
final class Figures {

    private static final String NUMBER =
            "(?<![\\p{L}\\p{N}№])(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,]\\d+)?";
    private static final String GAP = "[ \\u00a0\\u202f]?[-–]?[ \\u00a0\\u202f]?";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String SIGNS =
            "km/h|km|m/s|cm|mm|nm|kg|lbs?|kt|kW|MW|GW|kJ|MJ|[kMG]?Hz|dB|[kM]Pa|psi|rpm|kph|mph|ft"
                    + "|км/ч|км/с|км|м/с|см|мм|нм|кг|кт|кВт|МВт|ГВт|кДж|МДж|[кМГ]?Гц|дБ|[кМ]Па";

    private static final String WORDS =
            "(?:kilo|centi|milli|nano)?met(?:re|er)s?|(?:nautical )?miles?|feet|knots?|kilogram(?:me)?s?"
                    + "|tonn?es?|(?:kilo|mega)tons?|(?:kilo|mega|giga)?watts?|(?:kilo|mega)?joules?|(?:kilo|mega|giga)?hertz|decibels?"
                    + "|rounds per minute"
                    + "|(?:кило|санти|милли|нано)?метр(?:ов|а|ы)?|(?:морск(?:их|ие|ая)\\s)?мил(?:ь|и|я)|фут(?:ов|а)?|узл(?:ов|а)|узел"
                    + "|килограмм(?:ов|а)?|(?:кило|мега)?тонн(?:а|ы)?|(?:кило|мега|гига)?ватт(?:а)?|(?:кило|мега)?джоул(?:ей|я|ь)"
                    + "|(?:кило|мега|гига)?герц(?:а)?|децибел(?:а|ов)?|выстрел(?:ов|а)\\sв\\sминуту";

    private static final Pattern WITH_UNIT =
            Pattern.compile(NUMBER + GAP + "(?:" + SIGNS + "|" + WORDS + ")" + END, ANY_CASE);

    /** Numbers in words, for units in words. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\p{L})(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
                    + "|сто|двести|триста|четыреста|\\p{L}{2,6}сот|десять|\\p{L}{2,6}дцать|\\p{L}{2,7}десят|сорок|тысяч[аи]?)\\s+(?:"
                    + WORDS + ")" + END,
            ANY_CASE);

    private static final Pattern MACH = Pattern.compile(
            "(?<!\\p{L})(?:Mach(?:\\s+numbers?)?\\s?\\d+|M\\s?=\\s?\\d+|М\\s?=\\s?\\d+|чис(?:ло|ла|лом|ле)\\s+Маха\\s+\\d+)(?:[.,]\\d+)?|"
                    + NUMBER + "\\s?(?:Mach|Мах(?:ов|а)?)" + END);

    /** Accuracy: circular error probable. */
    private static final Pattern ACCURACY = Pattern.compile(
            "(?<!\\p{L})(?:CEP|КВО)(?!\\p{L})[^\\p{L}\\d]{0,5}(?:of |is |до |около |менее )?\\d+(?:[.,]\\d+)?");

    static final List<Pattern> PATTERNS = List.of(WITH_UNIT, IN_WORDS, MACH, ACCURACY);

    private Figures() {}
}
