package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The choices made for the dates of an event, and what they come to together.
///
/// @param choices of an instant one, of a period one for its start and one for its end, and the
///     same again for each agent with dates of its own; those without an agent first
record EventDates(Event event, List<Choice> choices) {
    /// The worst level of all, UNDATED where no date is claimed.
    Level level() {
        return choices.stream()
                .map(choice -> choice.judgement().level())
                .reduce(Level::worse)
                .orElse(Level.UNDATED);
    }

    /// What is drawn; null where no date is claimed.
    @Nullable Drawn drawn() {
        if (choices.isEmpty()) {
            return null;
        }
        List<Choice> own = own();
        if (own.size() == choices.size() || own.getFirst().question().of() == null) {
            return drawn(own);
        }
        return Drawing.apart(
                choices.stream()
                        .map(choice -> choice.question().of())
                        .distinct()
                        .map(of -> drawn(of(of)))
                        .toList());
    }

    private Drawn drawn(List<Choice> of) {
        Extent extent = event.extent();
        return switch (extent) {
            case INSTANT -> new Drawing(extent, of.getFirst(), of.getFirst()).drawn();
            case PERIOD ->
                    new Drawing(extent, choice(of, Dates.START), choice(of, Dates.END)).drawn();
        };
    }

    /// The choices for the event itself: those of no agent, else those of the first.
    private List<Choice> own() {
        return choices.size() == 1 ? choices : of(choices.getFirst().question().of());
    }

    private List<Choice> of(@Nullable String agent) {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.question().of(), agent))
                .toList();
    }

    private static @Nullable Choice choice(List<Choice> choices, String property) {
        return choices.stream()
                .filter(choice -> choice.question().property().equals(property))
                .findFirst()
                .orElse(null);
    }

    /// The date that two witnesses share at the level CORROBORATED; null where no date string says
    /// it.
    @Nullable Edtf corroborated() {
        return switch (event.extent()) {
            case INSTANT -> shared(Dates.DATE).edtf();
            case PERIOD -> Dates.interval(shared(Dates.START), shared(Dates.END));
        };
    }

    private When shared(String property) {
        Choice choice = choice(own(), property);
        Candidate candidate = choice == null ? null : choice.judgement().corroborated();
        When when = candidate == null ? null : candidate.when();
        return when == null ? When.UNKNOWN : when;
    }

    /// The usable evidence that the single date rests on.
    List<Evidence> bearing() {
        return usable(own().stream().flatMap(choice -> choice.bearers().stream()).toList());
    }

    /// The usable evidence of all claims that count.
    List<Evidence> all() {
        return usable(
                choices.stream().flatMap(choice -> choice.question().counting().stream()).toList());
    }

    /// The choice made for one property and agent; null where it is no date of the event.
    @Nullable Choice choice(String property, @Nullable String agent) {
        return choice(of(agent), property);
    }

    /// The usable evidence of some candidates, each piece once.
    static List<Evidence> usable(List<Candidate> candidates) {
        List<Evidence> evidence = new ArrayList<>();
        candidates.forEach(candidate -> evidence.addAll(candidate.usable()));
        return evidence.stream().distinct().toList();
    }

    /// How what is drawn stands to a claim: the worse of its start and its end; null where it is no
    /// date of the event.
    @Nullable Comparison standing(Claim claim) {
        Comparison standing = null;
        for (Choice choice : choices) {
            for (Candidate candidate : choice.question().candidates()) {
                if (candidate.stand().is(claim)) {
                    Comparison part = choice.standing(candidate);
                    standing = standing == null ? part : standing.and(part);
                }
            }
        }
        return standing;
    }
}
