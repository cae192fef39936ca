package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Level;
import dateline.evidence.Support;
import dateline.model.Claim;
import dateline.model.Participant;
import dateline.model.Value;
import dateline.text.Messages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What an event is about besides its date, in a phrase each.
final class Facts {
    private static final Messages SAY = Messages.of(Facts.class);
    private static final int MOST = 6;
    private static final int LONGEST = 48;

    private final Desk desk;

    Facts(Desk desk) {
        this.desk = desk;
    }

    /// The amounts, terms and holders that can be said in a few words, each in the best supported
    /// value. What the sources are in conflict about is told by whom, elsewhere.
    List<String> all() {
        return desk.assessed().supports().stream()
                .filter(support -> support.level() != Level.CONFLICT)
                .flatMap(support -> best(support).stream())
                .map(claim -> fact(claim, desk.values().words(claim.value())))
                .filter(fact -> fact.length() <= LONGEST)
                .limit(MOST)
                .toList();
    }

    private Optional<Claim> best(Support support) {
        return desk.assessed().claims().stream()
                .filter(it -> support.claims().contains(it.claim().id()))
                .filter(it -> it.claim().property().equals(support.property()))
                .filter(it -> Objects.equals(it.claim().of(), support.of()))
                .filter(it -> phrase(it.claim()))
                .min(Comparator.comparing(it -> -it.lineages()))
                .map(ClaimStanding::claim);
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
