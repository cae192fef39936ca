package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Use;
import dateline.evidence.derived.Derivations;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Follows;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How a piece of evidence is known: what it was concluded from, whose words it repeats, which text
/// it copies, and why it may not count.
final class Knowing {
    private static final Messages SAY = Messages.of(Knowing.class);

    private final Desk desk;
    private final Map<String, Map<String, Twins.Twin>> twins = new HashMap<>();

    Knowing(Desk desk) {
        this.desk = desk;
    }

    /// The sentences for some pieces of evidence of one article that are known the same way, the
    /// most telling first; none where an article simply says so itself.
    List<String> lines(ClaimStanding standing, List<ClaimStanding.Used> pieces) {
        List<String> lines = new ArrayList<>(way(standing, pieces.getFirst()));
        repeat(standing, pieces).ifPresent(lines::add);
        refusal(pieces.getFirst()).ifPresent(lines::add);
        return lines;
    }

    /// How a piece of evidence is known: its derivation, whom it repeats and what it follows.
    List<String> way(ClaimStanding standing, ClaimStanding.Used used) {
        Evidence evidence = used.evidence();
        return Stream.of(
                        derivation(standing.claim(), evidence),
                        attribution(evidence),
                        follows(evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Why pieces of one article add no witness; that they are of one article goes without saying.
    private Optional<String> repeat(ClaimStanding standing, List<ClaimStanding.Used> pieces) {
        boolean repeated = pieces.stream().allMatch(it -> weight(standing, it) == Weight.REPEAT);
        return repeated
                ? pieces.stream()
                        .flatMap(it -> twin(standing.claim(), it.evidence()).stream())
                        .map(Twins.Twin::sentence)
                        .max(Comparator.comparing(it -> !it.equals(SAY.say("twin.same"))))
                : Optional.empty();
    }

    /// The same in a word or two, for a narrow column; empty where it says so itself.
    String brief(ClaimStanding standing, ClaimStanding.Used used) {
        return switch (weight(standing, used)) {
            case NONE -> uncounted(used.use());
            case REPEAT ->
                    twin(standing.claim(), used.evidence()).map(Twins.Twin::brief).orElse("");
            case WITNESS -> briefWitness(used);
        };
    }

    /// That a piece of evidence does not count, and why, in a few words.
    private static String uncounted(Use use) {
        return switch (use) {
            case DIRECT, DERIVED -> "";
            case MENTION -> SAY.say("brief.mention");
            case LEFT_OUT -> SAY.say("brief.left_out");
            case DIGEST -> SAY.say("brief.digest");
            case CIRCULAR -> SAY.say("brief.circular");
            case NO_CONFIDENCE -> SAY.say("brief.no_confidence");
            case REJECTED -> SAY.say("brief.rejected");
            case PASSAGE_LOST -> SAY.say("brief.passage_lost");
        };
    }

    /// From whom a witness has it, and whether it follows only.
    private String briefWitness(ClaimStanding.Used used) {
        List<String> words = new ArrayList<>();
        Attribution attribution = used.evidence().attributedTo();
        if (attribution != null) {
            String agent = desk.names().agentWithin(attribution.agent());
            words.add(
                    switch (attribution.how()) {
                        case RELAYED -> SAY.say("brief.after", agent);
                        case TOLD -> SAY.say("brief.told", agent);
                    });
        }
        if (used.use() == Use.DERIVED) {
            words.add(SAY.say("brief.derived"));
        }
        return String.join(", ", words);
    }

    /// What a piece of evidence adds to its claim.
    Weight weight(ClaimStanding standing, ClaimStanding.Used used) {
        if (!used.use().usable()) {
            return Weight.NONE;
        }
        return twin(standing.claim(), used.evidence()).isPresent() ? Weight.REPEAT : Weight.WITNESS;
    }

    /// The words of the date, and what follows from them.
    private Optional<String> derivation(Claim claim, Evidence evidence) {
        Derivations derivations = desk.archive().derivations();
        String phrase = evidence.phrase();
        return derivations
                .of(desk.event(), claim, evidence)
                .map(derivations::words)
                .map(
                        how ->
                                phrase == null
                                        ? SAY.say("derived", how)
                                        : SAY.say("derived.phrase", phrase, how));
    }

    private Optional<String> attribution(Evidence evidence) {
        Attribution attribution = evidence.attributedTo();
        if (attribution == null) {
            return Optional.empty();
        }
        String agent = desk.names().agentWithin(attribution.agent());
        return Optional.of(
                switch (attribution.how()) {
                    case RELAYED ->
                            SAY.say("known.relayed", desk.names().relayed(attribution.agent()));
                    case TOLD -> SAY.say("known.told", agent);
                });
    }

    private Optional<String> follows(Evidence evidence) {
        Follows follows = evidence.follows();
        return follows == null
                ? Optional.empty()
                : Optional.of(
                        SAY.say(
                                "known.follows",
                                desk.names().brief(follows.article()),
                                desk.names().told(follows.basis())));
    }

    /// That another piece of evidence of the claim is the same witness, and why.
    private Optional<Twins.Twin> twin(Claim claim, Evidence evidence) {
        Map<String, Twins.Twin> found =
                twins.computeIfAbsent(
                        claim.id(),
                        _ ->
                                new Twins(desk.names(), desk.assessment().lineages())
                                        .of(usable(claim)));
        return Optional.ofNullable(found.get(evidence.id()));
    }

    private List<Evidence> usable(Claim claim) {
        return desk.assessed().claims().stream()
                .filter(standing -> standing.claim().equals(claim))
                .flatMap(standing -> standing.evidence().stream())
                .filter(used -> used.use().usable())
                .map(ClaimStanding.Used::evidence)
                .toList();
    }

    private Optional<String> refusal(ClaimStanding.Used used) {
        return switch (used.use()) {
            case DIRECT, DERIVED, MENTION -> Optional.empty();
            case LEFT_OUT -> Optional.of(SAY.say("refused.left_out"));
            case DIGEST -> Optional.of(SAY.say("refused.digest", sources(used.evidence())));
            case CIRCULAR -> Optional.of(SAY.say("refused.circular"));
            case NO_CONFIDENCE -> Optional.of(SAY.say("refused.no_confidence"));
            case REJECTED -> Optional.of(SAY.say("refused.rejected"));
            case PASSAGE_LOST -> Optional.of(SAY.say("refused.passage_lost"));
        };
    }

    private String sources(Evidence evidence) {
        return String.join(
                ", ",
                desk.assessment().lineages().sources(evidence.article()).stream()
                        .map(desk.names()::brief)
                        .toList());
    }
}
