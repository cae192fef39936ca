package dateline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A made-up dataset of some fifty events in eight lanes, for tests and pictures.
public final class Story {
    /// The lanes, one for each kind.
    public static final List<Lane> LANES =
            lanes(
                    "Life & education",
                    "Company",
                    "Funding & value",
                    "Government",
                    "The great deal",
                    "People",
                    "Labour & legal",
                    "Recognition");

    private final List<Item> items = new ArrayList<>();

    private Story() {}

    /// The events.
    public static Items items() {
        Story story = new Story();
        story.tell();
        return Items.of(story.items);
    }

    /// The events with their rows.
    public static Placement placement() {
        Items items = items();
        return Placement.of(items, Lanes.byKind(items, LANES), TextRuler.PLAIN);
    }

    /// Lanes with these labels, of kinds 0, 1, 2 and so on.
    public static List<Lane> lanes(String... labels) {
        List<Lane> lanes = new ArrayList<>();
        for (String label : labels) {
            lanes.add(new Lane("lane-" + lanes.size(), label, lanes.size()));
        }
        return lanes;
    }

    /// The seconds at which a day begins.
    public static long at(String day) {
        return LocalDate.parse(day).toEpochDay() * Stretch.DAY;
    }

    /// The stretch of the days `from` to `to`, both included.
    public static Stretch days(String from, String to) {
        return Stretch.ofDays(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
    }

    /// The stretch of a year.
    public static Stretch year(int year) {
        return days(year + "-01-01", year + "-12-31");
    }

    /// A period of certain days, both included.
    public static Where over(String from, String to) {
        long end = at(to) + Stretch.DAY;
        return new Where.Over(Stretch.of(at(from), at(from)), Stretch.of(end, end));
    }

    /// Dates that stand alike.
    public static Where rivals(Stretch... bars) {
        List<Where.Claimed> claims = new ArrayList<>();
        for (Stretch bar : bars) {
            claims.add(new Where.Claimed(bar, Where.Standing.RIVAL));
        }
        return new Where.Disputed(claims);
    }

    private void add(int kind, Glyph glyph, String label, Where where) {
        add(kind, glyph, label, where, Badge.NONE);
    }

    private void add(int kind, Glyph glyph, String label, Where where, Badge badge) {
        String id = "event-" + items.size();
        int importance = 20 + (items.size() * 37) % 75;
        items.add(new Item(id, label, kind, importance, new Item.Sign(glyph, badge), where));
    }

    private void on(int kind, Glyph glyph, String label, String day) {
        add(kind, glyph, label, new Where.At(days(day, day)));
    }

    private void in(int kind, Glyph glyph, String label, Stretch stretch) {
        add(kind, glyph, label, new Where.At(stretch));
    }

    private void tell() {
        life();
        company();
        money();
        state();
        deal();
        rest();
    }

    private void life() {
        in(0, Glyph.DASHED_RING, "Born in New Mexico", days("1997-01-01", "1998-06-12"));
        in(0, Glyph.RING, "Second founder born", days("1994-06-13", "1995-06-12"));
        in(0, Glyph.RING, "Moves to the coast", year(2014).fuzzy(31536000, 31536000));
        add(0, Glyph.FILLED, "At university", over("2015-09-01", "2016-05-31"));
        add(
                0,
                Glyph.DIAMOND,
                "Leaves after one year",
                rivals(days("2016-05-01", "2016-05-31"), days("2016-08-01", "2016-08-31")));
        in(0, Glyph.RING, "Internship", days("2015-06-01", "2015-08-31"));
    }

    private void company() {
        in(1, Glyph.FILLED, "Accelerator, summer 2016", days("2016-06-01", "2016-08-31"));
        in(1, Glyph.RING, "Doctor-booking idea dropped", days("2016-06-15", "2016-09-30"));
        in(1, Glyph.RING, "Turns from vehicles to language", year(2019));
        on(1, Glyph.RING, "A chat program is launched; demand for feedback", "2022-11-30");
        in(1, Glyph.DASHED_RING, "First customers among carmakers", year(2017));
        in(
                1,
                Glyph.OUTLINED_DIAMOND,
                "A hundred thousand contractors",
                year(2021).opening(Stretch.Open.LEFT));
        add(1, Glyph.RING, "Office in London", over("2024-05-01", "2024-05-02"));
        in(1, Glyph.CROSS, "Motto is changed", year(2020));
    }

    private void money() {
        in(2, Glyph.RING, "Valued above $7B", year(2021));
        on(2, Glyph.FILLED, "Series F: $1B at $13.8B", "2024-05-21");
        in(2, Glyph.RING, "Valuation dips", year(2023));
        on(2, Glyph.FILLED, "Series A", "2017-07-01");
        on(2, Glyph.FILLED, "Series B", "2018-08-07");
        on(2, Glyph.FILLED, "Series C: $100M", "2019-08-05");
        in(2, Glyph.RING, "Revenue passes $870M", year(2024));
        in(2, Glyph.DASHED_RING, "Tender offer", days("2025-03-01", "2025-03-31"));
    }

    private void state() {
        in(3, Glyph.RING, "A giant leaves Project Maven", year(2018));
        in(3, Glyph.RING, "$250M federal agreement", year(2022));
        in(3, Glyph.RING, "$90M Defense contract", year(2020));
        on(3, Glyph.FILLED, "Hearing before the committee", "2023-07-18");
        on(3, Glyph.RING, "Open letter in a newspaper", "2025-01-21");
    }

    private void deal() {
        add(4, Glyph.RING, "A giant is a customer", over("2019-01-01", "2025-06-12"));
        in(4, Glyph.RING, "Talks", days("2025-04-01", "2025-05-31"));
        add(
                4,
                Glyph.FILLED,
                "The giant buys 49%",
                new Where.Disputed(
                        List.of(
                                new Where.Claimed(
                                        days("2025-06-12", "2025-06-12"), Where.Standing.ANSWER),
                                new Where.Claimed(year(2024), Where.Standing.BESIDE))),
                Badge.CONFLICT);
        on(4, Glyph.FILLED, "Founder steps down", "2025-06-12");
        on(4, Glyph.RING, "Letter to all employees", "2025-06-12");
        on(4, Glyph.RING, "A customer says it will leave", "2025-06-18");
        in(4, Glyph.DASHED_RING, "Laboratory announced", days("2025-06-25", "2025-06-30"));
        on(4, Glyph.FILLED, "A seventh of the staff is laid off", "2025-07-16");
        add(
                4,
                Glyph.RING,
                "Stake without votes",
                new Where.Over(
                        Stretch.of(at("2025-06-12"), at("2025-06-12")),
                        year(2025).opening(Stretch.Open.RIGHT)));
    }

    private void rest() {
        add(
                5,
                Glyph.DIAMOND,
                "Co-founder leaves",
                rivals(year(2018), days("2019-03-01", "2019-06-30")));
        on(5, Glyph.FILLED, "New chief executive", "2025-06-13");
        in(5, Glyph.RING, "Head of strategy hired", year(2023).fuzzy(31536000, 0));
        add(6, Glyph.FILLED, "Labour probe", over("2024-08-01", "2025-05-09"));
        add(
                6,
                Glyph.DASHED_RING,
                "Suit over pay",
                new Where.Over(year(2024), days("2025-10-01", "2025-12-31")));
        add(7, Glyph.DIAMOND, "Youngest self-made billionaire", rivals(year(2021), year(2022)));
        in(7, Glyph.OUTLINED_DIAMOND, "Among the hundred most influential", year(2023));
        in(7, Glyph.RING, "Thirty under thirty", year(2018));
        add(
                7,
                Glyph.CROSS,
                "Portrait published",
                new Where.Undated(OptionalLong.of(at("2025-04-01"))));
        add(7, Glyph.CROSS, "Nickname", new Where.Undated(OptionalLong.empty()));
    }
}
