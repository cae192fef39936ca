package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What holds of every event, whatever is claimed of it.
class LawsTest {
    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void addingACopyNeverRaisesTheNumberOfWitnesses(long seed) {
        Tales tales = new Tales(seed);
        List<String> lines = tales.lines();
        String copied = tales.any(List.of("a0", "a1", "a2"));
        String tie = tales.any(List.of("syndicated", "revision", "alternate"));
        List<String> more = new ArrayList<>();
        more.add(
                "article z by %s %s %s"
                        .formatted(tales.any(List.of("echo", "herald")), tie, copied));
        lines.forEach(line -> more.add(line.startsWith("claim") ? repeated(line, copied) : line));
        EventAssessment before = Told.of(String.join("\n", lines)).event();
        EventAssessment after = Told.of(String.join("\n", more)).event();
        assertThat(witnesses(after)).isEqualTo(witnesses(before));
        assertThat(after.lineageCount()).isLessThanOrEqualTo(before.lineageCount());
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void aCopyOfAnArticleChangesNoLevel(long seed) {
        Tales tales = new Tales(seed);
        List<String> lines = tales.lines();
        List<String> more = new ArrayList<>(List.of("article z syndicated a0"));
        lines.forEach(line -> more.add(line.startsWith("claim") ? repeated(line, "a0") : line));
        EventAssessment before = Told.of(String.join("\n", lines)).event();
        EventAssessment after = Told.of(String.join("\n", more)).event();
        assertThat(after.levels()).isEqualTo(before.levels());
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void nothingDependsOnTheOrderOfTheFile(long seed) {
        Told told = told(seed);
        assertThat(summary(told.shuffled(seed).event())).isEqualTo(summary(told.event()));
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void deprecatedClaimsChangeNothingButTheListing(long seed) {
        List<String> lines = new Tales(seed).lines();
        List<String> fewer = lines.stream().filter(line -> !line.contains("deprecated")).toList();
        EventAssessment with = Told.of(String.join("\n", lines)).event();
        EventAssessment without = Told.of(String.join("\n", fewer)).event();
        List<String> left = without.claims().stream().map(it -> it.claim().id()).toList();
        assertThat(verdict(with)).isEqualTo(verdict(without));
        assertThat(
                        with.relations().stream()
                                .filter(it -> left.contains(it.a()) && left.contains(it.b())))
                .isEqualTo(without.relations());
        assertThat(
                        with.relations().stream()
                                .filter(it -> !left.contains(it.a()) || !left.contains(it.b())))
                .noneMatch(Relation::counts);
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void relationsMirror(long seed) {
        Tales tales = new Tales(seed);
        When a = when(tales);
        When b = when(tales);
        assertThat(Moments.compare(a, b)).isEqualTo(Moments.compare(b, a).mirrored());
        assertThat(Moments.compare(a, a)).isEqualTo(Comparison.EQUAL);
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void narrowingADateNeverTurnsAgreementWithItsContainerIntoConflict(long seed) {
        Tales tales = new Tales(seed);
        String container = tales.any(Tales.DATES);
        String inner = tales.any(inside(container));
        String narrower = tales.any(inside(inner));
        assertThat(Moments.compare(when(narrower), when(container)).agrees()).isTrue();
        assertThat(level(container, narrower)).isEqualTo(Level.SINGLE_SOURCE);
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void theAnswerLiesInsideEveryDirectClaimUnlessAnEditorOrASlipDecides(long seed) {
        EventAssessment event = told(seed).event();
        Bar answer = event.drawn().answer();
        boolean open =
                event.levels().containsValue(Level.MISREPORTED)
                        || event.claims().stream()
                                .anyMatch(it -> it.rank() == dateline.model.Rank.PREFERRED);
        if (answer == null || open) {
            return;
        }
        for (ClaimStanding claim : event.claims()) {
            if (claim.counts()
                    && claim.footing() == Footing.DIRECT
                    && claim.claim().property().equals("date")) {
                When start = Objects.requireNonNull(Dates.start(claim.claim().value()));
                assertThat(DaySet.inside(answer.start().ranges(), start.ranges())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void whatIsDrawnIsClaimed(long seed) {
        EventAssessment event = told(seed).event();
        Map<String, ClaimStanding> claims = new TreeMap<>();
        event.claims().forEach(claim -> claims.put(claim.claim().id(), claim));
        assertThat(event.drawn().bars())
                .allSatisfy(bar -> assertThat(claims.keySet()).containsAll(bar.claims()));
        assertThat(event.drawn().bars().isEmpty()).isEqualTo(event.level() == Level.UNDATED);
        assertThat(event.drawn().bars().stream().filter(it -> it.standing() == Bar.Standing.RIVAL))
                .hasSize(event.drawn().answer() == null ? event.drawn().bars().size() : 0);
    }

    private static Told told(long seed) {
        return Told.of(String.join("\n", new Tales(seed).lines()));
    }

    /// A claim to which the copy `z` says all that an article says.
    private static String repeated(String line, String article) {
        StringBuilder more = new StringBuilder(line);
        int colon = line.indexOf(':');
        for (String piece : line.substring(colon + 1).split(";", -1)) {
            if (piece.strip().startsWith(article)) {
                more.append("; z").append(piece.strip().substring(article.length()));
            }
        }
        return more.toString();
    }

    private static Map<String, Integer> witnesses(EventAssessment event) {
        Map<String, Integer> witnesses = new TreeMap<>();
        event.claims().forEach(it -> witnesses.put(it.claim().id(), it.lineages()));
        return witnesses;
    }

    private static List<Object> summary(EventAssessment event) {
        List<Object> all = new ArrayList<>(verdict(event));
        all.add(event.relations());
        all.add(event.lineages());
        all.add(witnesses(event));
        return all;
    }

    private static List<Object> verdict(EventAssessment event) {
        return List.of(
                event.level(),
                event.levels(),
                event.supports(),
                event.drawn(),
                String.valueOf(event.corroborated()),
                event.articles(),
                event.lineageCount(),
                event.conflicted());
    }

    private static Level level(String p, String q) {
        return Told.of("claim p date %s: a%nclaim q date %s: a".formatted(p, q)).event().level();
    }

    private static List<String> inside(String container) {
        return Tales.DATES.stream()
                .filter(date -> Moments.compare(when(container), when(date)).firstHolds())
                .toList();
    }

    private static When when(Tales tales) {
        return when(tales.any(Tales.DATES));
    }

    private static When when(String edtf) {
        return When.of(Edtf.parse(edtf));
    }
}
