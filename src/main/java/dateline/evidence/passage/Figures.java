package dateline.evidence.passage;

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
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("zero", "0"),
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("thirteen", "13"),
                    Map.entry("fourteen", "14"),
                    Map.entry("fifteen", "15"),
                    Map.entry("sixteen", "16"),
                    Map.entry("seventeen", "17"),
                    Map.entry("eighteen", "18"),
                    Map.entry("nineteen", "19"),
                    Map.entry("twenty", "20"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("fifty", "50"),
                    Map.entry("sixty", "60"),
                    Map.entry("seventy", "70"),
                    Map.entry("eighty", "80"),
                    Map.entry("ninety", "90"));
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\p{Sc}?\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:%|\\p{L}+)?|\\b(?:%s|%s|%s|(?i:%s))\\b"
                            .formatted(MONTHS, DAYS, SIZES, String.join("|", WORDS.keySet())));
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
}
