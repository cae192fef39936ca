package dateline.app.bench;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;

/// A made-up dataset of any size, written event by event: the same bytes for the same seed.
///
/// Points and periods over 1900–2026 in bursts, [#KINDS] kinds, dates of mixed precision. Each
/// event has one claim with one piece of evidence; of every [#DISPUTED_ONE_IN] one has two claims
/// with three, half of them at odds.
public final class Specimen {
    /// How many kinds there are.
    public static final int KINDS = 12;

    /// One event in so many has two claims.
    static final int DISPUTED_ONE_IN = 10;

    private static final int PERIOD_ONE_IN = 4;
    private static final int ARTICLES = 240;
    private static final int PUBLISHERS = 40;
    private static final int PASSAGES = 2;
    private static final int LENGTH = 4_000;
    private static final String EXACT = "made up to measure with";

    private final int events;
    private final Dice dice;
    private final Titles titles;
    private final Moments moments;
    private final Writer out;
    private int claims;
    private int evidence;

    private Specimen(int events, long seed, Writer out) {
        this.events = events;
        this.out = out;
        dice = new Dice(seed);
        titles = new Titles(dice);
        moments = new Moments(dice);
    }

    /// Writes a dataset; the writer is flushed and left open.
    ///
    /// @param events how many, not negative
    public static void write(int events, long seed, Writer out) throws IOException {
        new Specimen(events, seed, out).write(seed);
        out.flush();
    }

    private void write(long seed) throws IOException {
        out.write(
                """
                {"schema":"dateline/1","id":"specimen","version":"%d","title":"%s events",
                """
                        .formatted(seed, String.format(Locale.ROOT, "%,d", events)));
        list("kinds", KINDS, this::kind);
        out.write(",\n\"properties\":[{\"id\":\"date\",\"type\":\"date\",\"single\":true}]");
        out.write(",\n\"terms\":[],\n");
        list("agents", PUBLISHERS, this::publisher);
        out.write(",\n");
        list("articles", ARTICLES, this::article);
        out.write(",\n");
        list("passages", ARTICLES * PASSAGES, this::passage);
        out.write(",\n");
        list("events", events, this::event);
        out.write(",\n\"links\":[],\n\"constraints\":[]}\n");
    }

    private interface Entry {
        String at(int number);
    }

    private void list(String key, int count, Entry entry) throws IOException {
        out.write("\"" + key + "\":[");
        for (int number = 0; number < count; number++) {
            out.write(number == 0 ? "\n" : ",\n");
            out.write(entry.at(number));
        }
        out.write("]");
    }

    private String kind(int number) {
        return "{\"id\":\"kind-%d\",\"label\":\"Kind %d\"}".formatted(number, number + 1);
    }

    private String publisher(int number) {
        return "{\"id\":\"paper-%d\",\"type\":\"Organization\",\"name\":\"Paper %d\"}"
                .formatted(number, number + 1);
    }

    private String article(int number) {
        return """
        {"id":"article-%d","type":"article-newspaper","title":"%s","author":[],\
        "publisher":"paper-%d","publisherBasis":"made up","accessed":"2026-11-21",\
        "precis":"Made up.","text":{"sha256":"%064x","length":%d},"lineage":[]}\
        """
                .formatted(number, titles.next(), number % PUBLISHERS, number, LENGTH);
    }

    private String passage(int number) {
        int start = 100 + number % PASSAGES * LENGTH / (PASSAGES + 1);
        return """
        {"id":"passage-%d","article":"article-%d","start":%d,"end":%d,"exact":"%s"}\
        """
                .formatted(number, number / PASSAGES, start, start + EXACT.length(), EXACT);
    }

    private String event(int number) {
        boolean period = dice.below(PERIOD_ONE_IN) == 0;
        StringBuilder event = new StringBuilder(512);
        event.append("{\"id\":\"event-").append(number);
        event.append("\",\"title\":\"").append(titles.next());
        event.append("\",\"summary\":\"").append(titles.next());
        event.append(".\",\"kind\":\"kind-").append(dice.below(KINDS));
        event.append("\",\"extent\":\"").append(period ? "period" : "instant");
        event.append("\",\"participants\":[],\"importance\":").append(importance());
        event.append(",\"tags\":[],\"claims\":[");
        claims(event, period);
        return event.append("]}").toString();
    }

    /// A few are important, most are not.
    private int importance() {
        double share = dice.share();
        return 1 + (int) (100 * share * share * share);
    }

    private void claims(StringBuilder event, boolean period) {
        LocalDate day = moments.day();
        boolean two = dice.below(DISPUTED_ONE_IN) == 0;
        String date = period ? moments.period(day) : moments.instant(day);
        claim(event, date, two ? 2 : 1);
        if (two) {
            LocalDate other = dice.below(2) == 0 ? day : Moments.later(day, 1 + dice.below(400));
            String second = period ? moments.period(other) : moments.instant(other);
            event.append(',');
            claim(event, second.equals(date) ? other(other, period) : second, 1);
        }
    }

    /// A form of date that no other claim has.
    private static String other(LocalDate day, boolean period) {
        return period ? day.minusDays(1) + "/" : "[" + day + "," + day.plusYears(1) + "]";
    }

    private void claim(StringBuilder event, String date, int pieces) {
        event.append("{\"id\":\"claim-").append(claims++);
        event.append("\",\"property\":\"date\",\"value\":{\"edtf\":\"").append(date);
        event.append("\"},\"evidence\":[");
        for (int piece = 0; piece < pieces; piece++) {
            event.append(piece == 0 ? "" : ",");
            piece(event, date);
        }
        event.append("]}");
    }

    private void piece(StringBuilder event, String date) {
        int passage = dice.below(ARTICLES * PASSAGES);
        event.append("{\"id\":\"piece-").append(evidence++);
        event.append("\",\"article\":\"article-").append(passage / PASSAGES);
        event.append("\",\"passages\":[\"passage-").append(passage);
        event.append("\"],\"confidence\":").append(1 + dice.below(4));
        event.append(",\"paraphrase\":\"Says ").append(date).append(".\"}");
    }
}
