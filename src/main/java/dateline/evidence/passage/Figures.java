package dateline.evidence.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numbers of a fragment: what must not differ where wording may.
///
/// A number is digits with the currency sign before and the letters or per cent sign after them
/// ("$14.3bn", "19th", "49%"), or an English number word, month or weekday. Separators of thousands
/// do not count, and a number word is its digits: "1,000" is "1000", "two" is "2".
public final class Figures {
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
    private static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String SIZES =
            "(?i:dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|twice|double"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
    private static final Map<String, String> WORDS = words();
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\p{Sc}?\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:%|\\p{L}+)?|\\b(?:"
                            + String.join("|", MONTHS, DAYS, SIZES)
                            + "|(?i:"
                            + String.join("|", WORDS.keySet())
                            + "))\\b");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=\\p{Nd}),(?=\\p{Nd}{3}(?!\\p{Nd}))");

    private Figures() {}

    /// The numbers of a fragment, in order.
    ///
    /// @param fragment in normal form
    public static List<String> of(String fragment) {
        return FIGURE.matcher(fragment)
                .results()
                .map(MatchResult::group)
                .map(Figures::plain)
                .toList();
    }

    private static String plain(String figure) {
        String lower = figure.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(lower, THOUSANDS.matcher(lower).replaceAll(""));
    }

    private static Map<String, String> words() {
        List<String> small =
                List.of(
                        "zero",
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen");
        List<String> tens =
                List.of(
                        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                        "ninety");
        Map<String, String> words = new HashMap<>();
        small.forEach(it -> words.put(it, Integer.toString(small.indexOf(it))));
        tens.forEach(it -> words.put(it, Integer.toString(20 + 10 * tens.indexOf(it))));
        return words;
    }
}
