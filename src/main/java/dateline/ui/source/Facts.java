package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Level;
import dateline.evidence.Support;
import dateline.model.Claim;
import dateline.model.Participant;
import dateline.model.Value;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What an event is about besides its date, in a phrase each.
final class Facts {
    private static final Messages SAY = Messages.of(Facts.class);
    private static final int MOST = 6;
    private static final int MOST_RIVALS = 3;
    private static final int LONGEST = 48;

    private final Desk desk;
    private final Stands stands;

    Facts(Desk desk) {
        this.desk = desk;
        this.stands = new Stands(desk);
    }

    /// The amounts, terms and holders that can be said in a few words: the best supported value, or
    /// the rivals side by side where the sources contradict each other.
    List<String> all() {
        List<String> facts = new ArrayList<>();
        for (Support support : desk.assessed().supports()) {
            List<ClaimStanding> standings = standings(support);
            if (!standings.isEmpty()) {
                String fact = fact(standings.getFirst().claim(), value(support, standings));
                if (fact.length() <= LONGEST || support.level() == Level.CONFLICT) {
                    facts.add(fact);
                }
            }
        }
        return facts.stream().limit(MOST).toList();
    }

    private List<ClaimStanding> standings(Support support) {
        return desk.assessed().claims().stream()
                .filter(it -> support.claims().contains(it.claim().id()))
                .filter(it -> it.claim().property().equals(support.property()))
                .filter(it -> Objects.equals(it.claim().of(), support.of()))
                .filter(it -> phrase(it.claim()))
                .sorted(Comparator.comparing(it -> -it.lineages()))
                .toList();
    }

    private String value(Support support, List<ClaimStanding> standings) {
        boolean conflict = support.level() == Level.CONFLICT;
        return standings.stream()
                .filter(it -> !conflict || stands.of(it) == Stand.CONTRADICTS)
                .limit(conflict ? MOST_RIVALS : 1)
                .map(it -> desk.values().words(it.claim().value()))
                .reduce((one, other) -> SAY.say("fact.or", one, other))
                .orElse("");
    }

    private static boolean phrase(Claim claim) {
        return switch (claim.value()) {
            case Value.Quantity _, Value.OfAgent _, Value.OfTerm _ -> true;
            case Value.OfDate _, Value.Text _ -> false;
        };
    }

    private String fact(Claim claim, String value) {
        String property = ValueWords.property(claim.property());
        String fact = claim.property().equals("amount") ? value : SAY.say("fact", property, value);
        return claim.of() == null ? fact : SAY.say("fact.of", fact, desk.names().agent(claim.of()));
    }

    /// Who took part, and as what.
    List<String> participants() {
        return desk.event().participants().stream().map(this::participant).toList();
    }

    private String participant(Participant participant) {
        String name = desk.names().agent(participant.agent());
        return participant.role().isEmpty()
                ? name
                : SAY.say("participant", name, participant.role());
    }
}
