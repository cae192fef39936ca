package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.model.Constraint;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Link;
import dateline.model.Participant;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Finds the events that have to do with one: linked, ordered, or with the same participants.
final class RelatedSheets {
    /// How many events of one participant are named: the most important.
    static final int FEW = 5;

    private static final Messages SAY = Messages.of(RelatedSheets.class);

    private final Assessment assessment;
    private final Dataset dataset;
    private final BiFunction<String, String, Listed> listed;
    private final Names names;

    /// @param listed names an event with a note
    RelatedSheets(Assessment assessment, Names names, BiFunction<String, String, Listed> listed) {
        this.assessment = assessment;
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
            group(
                    groups,
                    SAY.say("related.with", names.agent(participant.agent())),
                    alsoWith(participant.agent(), named));
        }
        return new RelatedSheet(groups);
    }

    private static void group(
            List<RelatedSheet.Group> groups, String heading, List<Listed> events) {
        if (!events.isEmpty()) {
            groups.add(new RelatedSheet.Group(heading, events));
        }
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

    private static String note(String tie, Link link) {
        String surely =
                switch (link.certainty()) {
                    case 4 -> SAY.say("certainty.4", tie);
                    case 3 -> SAY.say("certainty.3", tie);
                    case 2 -> SAY.say("certainty.2", tie);
                    case 1 -> SAY.say("certainty.1", tie);
                    default -> SAY.say("certainty.0", tie);
                };
        return link.basis().isEmpty() ? surely : SAY.say("link.basis", surely, link.basis());
    }

    private List<Listed> order(String event) {
        List<Listed> found = new ArrayList<>();
        for (Constraint constraint : dataset.constraints()) {
            String before = constraint.before().event();
            String after = constraint.after().event();
            if (before.equals(event) && !after.equals(event)) {
                found.add(listed.apply(after, SAY.say("order.after", basis(constraint))));
            } else if (after.equals(event) && !before.equals(event)) {
                found.add(listed.apply(before, SAY.say("order.before", basis(constraint))));
            }
        }
        return found;
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
                .orElse(constraint.basis());
    }

    private String said(Evidence evidence) {
        String who = names.brief(evidence.article());
        return SAY.say("order.evidence", who, evidence.paraphrase());
    }

    private static boolean takesPart(String agent, Event event) {
        return event.participants().stream().anyMatch(it -> it.agent().equals(agent));
    }

    /// The most important of an agent's events that are not named yet.
    private List<Listed> alsoWith(String agent, Set<String> named) {
        List<Event> found =
                dataset.events().stream()
                        .filter(other -> takesPart(agent, other))
                        .filter(other -> !named.contains(other.id()))
                        .sorted(Comparator.comparing(other -> -other.importance()))
                        .limit(FEW)
                        .toList();
        found.forEach(other -> named.add(other.id()));
        return found.stream().map(other -> listed.apply(other.id(), "")).toList();
    }
}
