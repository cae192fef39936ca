package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.order.Hint;
import dateline.evidence.order.OrderState;
import dateline.evidence.order.Ordered;
import dateline.model.Constraint;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Participant;
import dateline.state.Catalog;
import dateline.text.Messages;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Finds the events that have to do with one: linked, ordered, or with the same participants.
final class RelatedSheets {
    /// How many events of one participant are named: the most important, in time order.
    static final int FEW = 5;

    private static final Messages SAY = Messages.of(RelatedSheets.class);
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final Catalog catalog;
    private final Assessment assessment;
    private final Dataset dataset;
    private final BiFunction<String, String, Listed> listed;
    private final Names names;

    /// @param listed names an event with a note
    RelatedSheets(Catalog catalog, Names names, BiFunction<String, String, Listed> listed) {
        this.catalog = catalog;
        this.assessment = catalog.assessment();
        this.dataset = assessment.dataset();
        this.names = names;
        this.listed = listed;
    }

    RelatedSheet sheet(Event event) {
        List<RelatedSheet.Group> groups = new ArrayList<>();
        group(groups, SAY.say("related.links"), links(event.id()));
        group(groups, SAY.say("related.order"), order(event.id()));
        Set<String> named = new HashSet<>(Set.of(event.id()));
        groups.forEach(group -> group.ties().forEach(tie -> named.add(tie.event())));
        for (Participant participant : event.participants()) {
            also(groups, participant.agent(), event.id(), named);
        }
        return new RelatedSheet(hints(event.id()), groups);
    }

    private void group(List<RelatedSheet.Group> groups, String heading, List<Listed> events) {
        if (!events.isEmpty()) {
            groups.add(new RelatedSheet.Group(heading, inTime(events), events.size(), "", ""));
        }
    }

    private List<Listed> inTime(List<Listed> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(it -> catalog.place(it.event())))
                .toList();
    }

    private List<Listed> links(String event) {
        List<Listed> found = new ArrayList<>();
        for (Link link : dataset.links()) {
            if (link.from().equals(event)) {
                found.add(listed.apply(link.to(), note(forward(link), link)));
            } else if (link.to().equals(event)) {
                found.add(listed.apply(link.from(), note(backward(link), link)));
            }
        }
        return found;
    }

    private static String forward(Link link) {
        return switch (link.rel()) {
            case SAME_AS -> SAY.say("link.same");
            case PART_OF -> SAY.say("link.whole");
            case FOLLOWS -> SAY.say("link.before");
        };
    }

    private static String backward(Link link) {
        return switch (link.rel()) {
            case SAME_AS -> SAY.say("link.same");
            case PART_OF -> SAY.say("link.part");
            case FOLLOWS -> SAY.say("link.after");
        };
    }

    private String note(String tie, Link link) {
        String surely =
                switch (link.certainty()) {
                    case 4 -> SAY.say("certainty.4", tie);
                    case 3 -> SAY.say("certainty.3", tie);
                    case 2 -> SAY.say("certainty.2", tie);
                    case 1 -> SAY.say("certainty.1", tie);
                    default -> SAY.say("certainty.0", tie);
                };
        return link.basis().isEmpty()
                ? surely
                : SAY.say("link.basis", surely, names.told(link.basis()));
    }

    private List<Listed> order(String event) {
        List<Listed> found = new ArrayList<>();
        for (Ordered ordered : assessment.ordering().states()) {
            Constraint constraint = ordered.constraint();
            String before = constraint.before().event();
            String after = constraint.after().event();
            String note = basis(constraint) + " " + standing(ordered.state());
            if (before.equals(event) && !after.equals(event)) {
                found.add(listed.apply(after, SAY.say("order.after", note)));
            } else if (after.equals(event) && !before.equals(event)) {
                found.add(listed.apply(before, SAY.say("order.before", note)));
            }
        }
        return found;
    }

    private static String standing(OrderState state) {
        return switch (state) {
            case SATISFIED -> SAY.say("order.satisfied");
            case VIOLATED -> SAY.say("order.violated");
            case POSSIBLE -> SAY.say("order.possible");
            case UNKNOWN -> SAY.say("order.unknown");
        };
    }

    /// The days that are left of an event, or of its ends, by what must come before and after.
    private List<String> hints(String event) {
        return assessment.ordering().hints().stream()
                .filter(hint -> hint.point().event().equals(event))
                .filter(hint -> plain(hint.days()))
                .map(RelatedSheets::hint)
                .toList();
    }

    private static String hint(Hint hint) {
        String days = days(hint.days()).words();
        return switch (hint.point().end()) {
            case WHOLE -> SAY.say("hint", days);
            case START -> SAY.say("hint.start", days);
            case END -> SAY.say("hint.end", days);
        };
    }

    /// Days as a date: one day, or one of those from the first to the last.
    private static Edtf days(DayRange range) {
        String first = range.first() == DayRange.BEGINNING ? "" : day(range.first());
        String last = range.last() == DayRange.END ? "" : day(range.last());
        return Edtf.parse(first.equals(last) ? first : "[" + first + ".." + last + "]");
    }

    /// Whether both ends are open or of a year that four digits write.
    private static boolean plain(DayRange range) {
        return (range.first() == DayRange.BEGINNING || fourDigits(range.first()))
                && (range.last() == DayRange.END || fourDigits(range.last()));
    }

    private static boolean fourDigits(long epochDay) {
        return epochDay >= FIRST_DAY && epochDay <= LAST_DAY;
    }

    private static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /// A constraint rests on a sentence, or on a piece of evidence of one of its events, which then
    /// says it.
    private String basis(Constraint constraint) {
        return Stream.of(constraint.before(), constraint.after())
                .flatMap(point -> assessment.event(point.event()).stream())
                .flatMap(assessed -> assessed.event().claims().stream())
                .flatMap(claim -> claim.evidence().stream())
                .filter(evidence -> evidence.id().equals(constraint.basis()))
                .map(this::said)
                .findFirst()
                .orElseGet(() -> names.told(constraint.basis()));
    }

    private String said(Evidence evidence) {
        String who = names.brief(evidence.article());
        return SAY.say("order.evidence", who, evidence.paraphrase());
    }

    private static boolean takesPart(String agent, Event event) {
        return event.participants().stream().anyMatch(it -> it.agent().equals(agent));
    }

    /// Some of the other events of a participant: the most important that are not named yet.
    private void also(
            List<RelatedSheet.Group> groups, String agent, String event, Set<String> named) {
        List<Event> found = events(agent).filter(it -> !it.id().equals(event)).toList();
        List<Listed> few =
                found.stream()
                        .filter(other -> !named.contains(other.id()))
                        .sorted(Comparator.comparing(other -> -other.importance()))
                        .limit(FEW)
                        .map(other -> listed.apply(other.id(), ""))
                        .toList();
        few.forEach(other -> named.add(other.event()));
        if (!few.isEmpty()) {
            String name = names.agent(agent);
            groups.add(
                    new RelatedSheet.Group(
                            SAY.say("related.with", name),
                            inTime(few),
                            found.size(),
                            SAY.say("related.all", name),
                            agent));
        }
    }

    private Stream<Event> events(String agent) {
        return dataset.events().stream().filter(other -> takesPart(agent, other));
    }

    /// The events that an agent takes part in, in time order, the undated last.
    List<String> with(String agent) {
        return events(agent)
                .map(Event::id)
                .sorted(Comparator.comparingInt(catalog::place))
                .toList();
    }
}
