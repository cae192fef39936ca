package dateline.ui.source;

import dateline.ui.look.MarkGlyph.Form;
import dateline.ui.look.Tone;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Sheets about the first cable across the Atlantic, with every kind of thing that a page can show.
final class Cable implements Sheets {
    static final String LANDED = "cable-landed";

    private static final Publisher POST =
            new Publisher(
                    "Evening Post", "Named in the head of the page.", Publisher.Standing.NAMED);
    private static final Publisher LIST =
            new Publisher(
                    "Shipping List (inferred)",
                    "Its tables are set as in that paper.",
                    Publisher.Standing.INFERRED);
    private static final Publisher NOBODY =
            new Publisher(
                    "Publisher unknown", "The cutting has no head.", Publisher.Standing.UNKNOWN);

    @Override
    public Optional<EventSheet> event(String id) {
        return id.equals(LANDED) ? Optional.of(landed()) : Optional.empty();
    }

    private static EventSheet landed() {
        return new EventSheet(
                LANDED,
                "The first cable across the Atlantic is landed at Trinity Bay in Newfoundland",
                "Two ships that met in mid-ocean paid out the cable in both directions; the western"
                        + " end came ashore first.",
                "Engineering",
                "5 August 1858",
                "1858-08-05",
                List.of("more than 2,000 miles", "$1.25 million"),
                List.of("Cyrus Field, promoter", "USS Niagara, ship"),
                new EventSheet.Footing(
                        Tone.AGREES,
                        Form.DISC,
                        "Corroborated · 4 articles · 3 lineages",
                        "One article contradicts itself."),
                List.of(date(), cost()),
                lineage(),
                new RelatedSheet(
                        List.of(
                                new RelatedSheet.Group(
                                        "Linked",
                                        List.of(
                                                listed(
                                                        "message",
                                                        "The Queen and the President exchange"
                                                                + " messages",
                                                        "16 August 1858",
                                                        "follows this"))),
                                new RelatedSheet.Group(
                                        "Also with Cyrus Field",
                                        List.of(
                                                listed(
                                                        "company",
                                                        "A company is formed",
                                                        "1856",
                                                        ""),
                                                listed(
                                                        "second",
                                                        "A cable that lasts is landed",
                                                        "27 July 1866",
                                                        ""))))));
    }

    private static Comparison date() {
        return new Comparison(
                "Date",
                "Corroborated",
                "Two lineages say 5 August; one says a month that does not hold it.",
                Tone.CONFLICT,
                Form.DISC,
                List.of(
                        card(
                                POST,
                                Stand.REFINES,
                                "5 August 1858",
                                "1858-08-05",
                                List.of("landed on the fifth inst.")),
                        card(LIST, Stand.WIDER, "August 1858", "1858-08", List.of("this month")),
                        card(
                                NOBODY,
                                Stand.CONTRADICTS,
                                "July 1858",
                                "1858-07",
                                List.of("ashore in July", "before the harvest"))),
                List.of(
                        row(
                                "5 August 1858",
                                "1858-08-05",
                                Stand.REFINES,
                                days(31, 31),
                                "Evening Post"),
                        row(
                                "August 1858",
                                "1858-08",
                                Stand.WIDER,
                                days(27, 57),
                                "Shipping List (inferred)"),
                        row("July 1858", "1858-07", Stand.CONTRADICTS, days(-4, 26), "unknown")),
                new Scale(
                        -10,
                        70,
                        List.of(
                                new Scale.Tick(-4, "July 1858"),
                                new Scale.Tick(27, "August"),
                                new Scale.Tick(58, "September"))));
    }

    private static Comparison cost() {
        return new Comparison(
                "Amount",
                "Single source",
                "",
                Tone.QUIET,
                Form.RING,
                List.of(
                        card(
                                LIST,
                                Stand.ALONE,
                                "$1.25 million",
                                "",
                                List.of("a million and a quarter"))),
                List.of(),
                null);
    }

    private static Scale.Stretch days(double from, double to) {
        return new Scale.Stretch(from, to);
    }

    private static ClaimRow row(
            String value, String edtf, Stand stand, Scale.Stretch stretch, String who) {
        return new ClaimRow(
                value,
                value,
                edtf,
                List.of(stretch),
                List.of(
                        new ClaimRow.Witness("post", who, "", ClaimRow.Counted.YES),
                        new ClaimRow.Witness("copy", "Evening Post", "copy", ClaimRow.Counted.NO)),
                stand,
                stand == Stand.CONTRADICTS ? "Contradicts 5 August 1858 and August 1858." : "",
                "");
    }

    private static SourceCard card(
            Publisher publisher, Stand stand, String value, String edtf, List<String> passages) {
        return new SourceCard(
                publisher.name(),
                "post",
                publisher,
                "The great work done: how the wire was carried from ship to shore",
                stand,
                value,
                edtf,
                "The western end was brought ashore in boats.",
                passages,
                List.of("Follows from “this month” in a paper of 12 August 1858."),
                publisher.name() + ", “The great work done”: " + value);
    }

    private static LineageSheet lineage() {
        return new LineageSheet(
                "4 articles · 3 lineages",
                List.of(
                        new LineageSheet.Lineage(
                                "Evening Post",
                                "One text, printed twice.",
                                List.of(
                                        new LineageNode(
                                                "post",
                                                "Evening Post",
                                                "The great work done",
                                                "",
                                                "",
                                                List.of(
                                                        new LineageNode(
                                                                "copy",
                                                                "Publisher unknown",
                                                                "A cutting",
                                                                "same text, printed again",
                                                                "Word for word, without the first"
                                                                        + " line.",
                                                                List.of()))))),
                        new LineageSheet.Lineage(
                                "Shipping List (inferred)",
                                "",
                                List.of(
                                        new LineageNode(
                                                "list",
                                                "Shipping List (inferred)",
                                                "Arrivals",
                                                "",
                                                "",
                                                List.of())))));
    }

    @Override
    public Optional<ArticleSheet> article(String id) {
        return id.equals("post")
                ? Optional.of(
                        new ArticleSheet(
                                "post",
                                "The great work done: how the wire was carried from ship to shore",
                                POST,
                                "",
                                "12 August 1858 · printed under the title",
                                "A long report of the landing, from one who was in the boats.",
                                URI.create("https://example.org/cable"),
                                List.of("“A cutting” has the same text."),
                                List.of(
                                        new ArticleSheet.Backed(
                                                listed(LANDED),
                                                List.of(
                                                        new ArticleSheet.Line(
                                                                "Date",
                                                                "5 August 1858",
                                                                Stand.REFINES),
                                                        new ArticleSheet.Line(
                                                                "Amount",
                                                                "$1.25 million",
                                                                Stand.ALONE))))))
                : Optional.empty();
    }

    @Override
    public Listed listed(String event) {
        return switch (event) {
            case LANDED -> listed(event, "The first cable is landed", "5 August 1858");
            default -> listed(event, event, "1866");
        };
    }

    private static Listed listed(String event, String title, String date, String... note) {
        return new Listed(event, title, date, String.join("", note), Tone.AGREES, Form.DISC);
    }

    @Override
    public List<Listed> conflicts() {
        return List.of(
                new Listed(
                        LANDED,
                        "The first cable is landed",
                        "5 August 1858",
                        "Date: in conflict",
                        Tone.CONFLICT,
                        Form.DIAMOND),
                new Listed(
                        "second",
                        "A cable that lasts is landed",
                        "27 July 1866",
                        "Amount: tension",
                        Tone.TENSION,
                        Form.OUTLINED_DIAMOND));
    }
}
