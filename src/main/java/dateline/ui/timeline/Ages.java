package dateline.ui.timeline;

import dateline.model.Agent;
import dateline.state.Catalog;
import dateline.state.Entry;
import dateline.state.Span;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.CivilDay;
import dateline.time.LabelWidth;
import dateline.time.Ruler;
import dateline.time.Tick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How old somebody was, counted above the axis.
///
/// A stretch of the axis in which a birthday falls, or may fall, has two ages.
///
/// @param birth when the person was born
record Ages(Span birth) {
    private static final Messages SAY = Messages.of(Ages.class);

    /// Marks closer together than this many days are parts of a year, in which an age changes
    /// nothing.
    private static final long LEAST_DAYS = 300;

    /// The agents of a catalog whose birth has a date, in the order of the dataset.
    static List<Agent> countable(Catalog catalog) {
        return catalog.dataset().agents().stream()
                .filter(agent -> born(catalog, agent).isPresent())
                .toList();
    }

    /// The ages that a state counts.
    static Optional<Ages> of(ViewState state) {
        Catalog catalog = state.catalog();
        return catalog.dataset().agents().stream()
                .filter(agent -> agent.id().equals(state.ages()))
                .findFirst()
                .flatMap(agent -> born(catalog, agent))
                .map(Ages::new);
    }

    private static Optional<Span> born(Catalog catalog, Agent agent) {
        return catalog.entry(agent.birth()).map(Entry::span);
    }

    /// The ages along a ruler, at its years; the last year is taken to be as long as the one
    /// before, so that nothing changes while it comes into sight.
    List<Tick> along(Ruler ruler, LabelWidth width) {
        List<Tick> years = yearly(ruler.lower()) ? ruler.lower() : ruler.upper();
        List<Tick> ages = new ArrayList<>();
        for (int i = 0; i < years.size() && yearly(years); i++) {
            Tick tick = years.get(i);
            boolean last = i + 1 == years.size();
            long step = last ? length(years, i - 1) : length(years, i);
            String label = words(tick.moment(), tick.moment() + step - 1);
            double room = last ? Double.MAX_VALUE : years.get(i + 1).x() - tick.labelX();
            boolean fits = width.px(label) + Ruler.LABEL_GAP <= room;
            ages.add(new Tick(tick.moment(), tick.x(), tick.labelX(), fits ? label : ""));
        }
        return ages;
    }

    private static long length(List<Tick> years, int i) {
        return years.get(i + 1).moment() - years.get(i).moment();
    }

    private static boolean yearly(List<Tick> ticks) {
        return ticks.size() > 1 && length(ticks, 0) >= LEAST_DAYS * CivilDay.SECONDS;
    }

    private String words(long from, long to) {
        long most = years(birth.from(), to);
        if (most < 0) {
            return "";
        }
        long least = Math.max(0, years(birth.to() - CivilDay.SECONDS, from));
        return least == most
                ? SAY.say("age", Long.toString(most))
                : SAY.say("ages", Long.toString(least), Long.toString(most));
    }

    /// Whole years from a birthday to a moment; negative before it.
    private static long years(long born, long moment) {
        CivilDay birthday = CivilDay.at(born);
        CivilDay day = CivilDay.at(moment);
        long years = day.year() - birthday.year();
        return birthday.plusYears(years).compareTo(day) > 0 ? years - 1 : years;
    }
}
