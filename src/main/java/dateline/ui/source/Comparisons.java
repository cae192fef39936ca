package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Level;
import dateline.evidence.Support;
import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Rank;
import dateline.text.Messages;
import dateline.ui.look.LevelMark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Sets the claims of an event side by side, property by property: dates first, then as in the
/// file.
final class Comparisons {
    private static final Messages SAY = Messages.of(Comparisons.class);

    private final Desk desk;
    private final Stands stands;
    private final Cards cards;
    private final Knowing knowing;
    private final LineageParts lineages;
    private final RelationSentences sentences;

    Comparisons(Desk desk) {
        this.desk = desk;
        this.stands = new Stands(desk);
        this.knowing = new Knowing(desk);
        this.cards = new Cards(desk, stands, knowing);
        this.lineages = new LineageParts(desk);
        this.sentences = new RelationSentences(desk, stands);
    }

    /// What is asked of an event: a property, and of whom.
    private record Question(String property, @Nullable String of) {}

    /// One comparison for each property and agent that anything is claimed of.
    List<Comparison> all() {
        Map<Question, List<ClaimStanding>> asked = new LinkedHashMap<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            Claim claim = standing.claim();
            asked.computeIfAbsent(
                            new Question(claim.property(), claim.of()), _ -> new ArrayList<>())
                    .add(standing);
        }
        return asked.entrySet().stream()
                .sorted(Comparator.comparing(it -> !ValueWords.dates(it.getKey().property())))
                .map(it -> comparison(it.getKey(), it.getValue()))
                .toList();
    }

    private Comparison comparison(Question question, List<ClaimStanding> found) {
        List<ClaimStanding> sorted = found.stream().sorted(bestFirst()).toList();
        Level level = level(question);
        List<ClaimRow> rows =
                sorted.stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(Comparisons::rank))
                        .toList();
        LineageSheet.Part support = support(question, level);
        return new Comparison(
                question.property(),
                desk.values().property(sorted.getFirst().claim()),
                level,
                support,
                verdict(question, level, support),
                cards(sorted),
                rows,
                Scales.of(sorted.stream().map(ClaimStanding::claim).toList()));
    }

    private Comparator<ClaimStanding> bestFirst() {
        return Comparator.comparing((ClaimStanding it) -> it.rank() == Rank.DEPRECATED)
                .thenComparing(it -> it.rank() != Rank.PREFERRED)
                .thenComparing(it -> !it.counts())
                .thenComparing(it -> rank(stands.of(it)))
                .thenComparing(it -> -it.lineages());
    }

    /// What stands first where claims are set side by side: the answer, then what speaks against
    /// it.
    private static int rank(ClaimRow row) {
        boolean counts = row.witnesses().stream().anyMatch(it -> it.weight() != Weight.NONE);
        return counts ? rank(row.stand()) : 6;
    }

    private static int rank(Stand stand) {
        return switch (stand) {
            case AGREES, REFINES, ALONE -> 0;
            case CONTRADICTS -> 1;
            case TENSION -> 2;
            case OVERLAPS, SUPERSEDED, UNDECIDED, DIFFERS, INCOMPARABLE -> 3;
            case WIDER -> 4;
            case MENTIONS, DEPRECATED -> 5;
        };
    }

    /// The cards of all claims, the best first; where one article says several things in the same
    /// words, these are quoted once.
    private List<SourceCard> cards(List<ClaimStanding> sorted) {
        Set<List<String>> quoted = new HashSet<>();
        return sorted.stream()
                .flatMap(standing -> cards.of(standing).stream())
                .map(card -> quoted.add(words(card)) ? card : card.quotedAbove())
                .toList();
    }

    private static List<String> words(SourceCard card) {
        List<String> words = new ArrayList<>(card.passages());
        words.add(card.passages().isEmpty() ? card.evidence() : card.article());
        return words;
    }

    /// The level of a question; of the `date` of a period, that of its start and end together.
    private Level level(Question question) {
        for (Support support : desk.assessed().supports()) {
            if (support.property().equals(question.property())
                    && Objects.equals(support.of(), question.of())) {
                return support.level();
            }
        }
        return desk.assessed().levels().getOrDefault(question.property(), Level.UNSOURCED);
    }

    /// What the answer rests on; witnesses who tell different things are no support for each other.
    private LineageSheet.Part support(Question question, Level level) {
        List<Evidence> evidence = desk.assessed().evidence(question.property(), question.of());
        LineageSheet.Part part = lineages.part(about(question), evidence);
        boolean apart =
                level == Level.SINGLE_SOURCE
                        && part.lineages().size() > 1
                        && !ValueWords.dates(question.property());
        return apart ? part.counted(SAY.say("support.apart", part.counts())) : part;
    }

    private String about(Question question) {
        String property = ValueWords.property(question.property()).toLowerCase(Locale.ENGLISH);
        String of = question.of();
        return of == null
                ? SAY.say("lineage.about", property)
                : SAY.say("lineage.about.of", property, desk.names().agent(of));
    }

    private String verdict(Question question, Level level, LineageSheet.Part support) {
        String corroborated =
                desk.assessed().supports().stream()
                        .filter(it -> it.property().equals(question.property()))
                        .filter(it -> Objects.equals(it.of(), question.of()))
                        .map(Support::corroborated)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(sentences::words)
                        .orElse("");
        if (!corroborated.isEmpty()) {
            return SAY.say("verdict.corroborated", corroborated);
        }
        boolean itself = level == Level.CONFLICT && support.lineages().size() == 1;
        return itself ? SAY.say("verdict.itself") : LevelMark.meaning(level);
    }

    private ClaimRow row(ClaimStanding standing) {
        Claim claim = standing.claim();
        return new ClaimRow(
                claim.id(),
                desk.values().words(claim),
                desk.values().otherEdtf(claim),
                Scales.stretches(claim),
                standing.evidence().stream().map(used -> witness(standing, used)).toList(),
                stands.of(standing),
                sentences.of(standing),
                reason(standing));
    }

    private ClaimRow.Witness witness(ClaimStanding standing, ClaimStanding.Used used) {
        String article = used.evidence().article();
        return new ClaimRow.Witness(
                article,
                desk.names().brief(article),
                knowing.brief(standing, used),
                knowing.weight(standing, used),
                desk.names().quoted(used.evidence().passages()));
    }

    private static String reason(ClaimStanding standing) {
        String reason = Objects.requireNonNullElse(standing.claim().reason(), "");
        return switch (standing.rank()) {
            case PREFERRED -> SAY.say("reason.preferred", reason);
            case DEPRECATED -> SAY.say("reason.deprecated", reason);
            case NORMAL -> reason;
        };
    }
}
