package dateline.ui.timeline;

import dateline.evidence.Assessment;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Kind;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.TextDigest;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.state.Catalog;
import dateline.time.Edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Small datasets to lay on the timeline: a line an event, `id kind extent date`, or several dates
/// with a bar between them.
final class Table {
    /// Twelve years of an orchard in two lanes, with one event that nothing dates.
    static final Catalog ORCHARD =
            catalog(
                    """
                    planted  trees instant 2001-03-01
                    grafted  trees instant 2002-21
                    storm    trees instant 2004
                    felled   trees instant 2009-11-05
                    pressed  land  instant 2004-10
                    leased   land  period  2005-02/2007-08
                    sold     land  instant 2010-05
                    rumour   land  instant -
                    """);

    private Table() {}

    /// The catalog of a table.
    static Catalog catalog(String lines) {
        List<Event> events = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            events.add(event(List.of(line.split("\\s+", 4))));
        }
        return Catalog.of(Assessment.of(dataset(events)));
    }

    private static Event event(List<String> cells) {
        String date = cells.get(3);
        return new Event(
                cells.get(0),
                cells.get(0),
                "",
                cells.get(1),
                Extent.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                List.of(),
                50,
                List.of(),
                date.equals("-") ? List.of() : claims(cells.get(0), List.of(date.split("\\|"))));
    }

    private static List<Claim> claims(String event, List<String> dates) {
        return IntStream.range(0, dates.size())
                .mapToObj(i -> claim(i == 0 ? event : event + "-" + i, dates.get(i)))
                .toList();
    }

    private static Claim claim(String id, String date) {
        Evidence evidence =
                new Evidence(
                        "e-" + id,
                        "almanac",
                        List.of(),
                        Evidence.Stance.SUPPORTS,
                        Evidence.Information.DIRECT,
                        3,
                        "",
                        null,
                        null,
                        null,
                        null);
        return new Claim(
                "c-" + id,
                "date",
                new Value.OfDate(Edtf.parse(date)),
                null,
                null,
                Rank.NORMAL,
                null,
                List.of(evidence));
    }

    private static Dataset dataset(List<Event> events) {
        Article almanac =
                new Article(
                        "almanac",
                        "book",
                        "Almanac",
                        List.of(),
                        null,
                        false,
                        "",
                        null,
                        null,
                        null,
                        "",
                        new TextDigest("", 1),
                        List.of());
        return new Dataset(
                "orchard",
                "1",
                "The orchard",
                null,
                List.of(new Kind("trees", "Trees"), new Kind("land", "Land")),
                List.of(new Property("date", ValueType.DATE, true)),
                List.of(),
                List.of(),
                List.of(almanac),
                List.of(),
                events,
                List.of(),
                List.of());
    }
}
