package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.evidence.Level;
import dateline.layout.Badge;
import dateline.layout.Glyph;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.look.Tone;

import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bundled dataset as the panel tells it.
class StoryTest {
    private static Dataset dataset;
    private static Catalog catalog;
    private static Sheets sheets;

    @BeforeAll
    static void read() throws IOException {
        Source source = Source.of(Path.of("data/scale-ai.json"));
        dataset = Objects.requireNonNull(DatasetReader.read(source).dataset());
        catalog = Catalog.of(Assessment.of(dataset));
        sheets = AssessedSheets.of(catalog);
    }

    @Test
    void everyEventHasASheetWithoutLooseEnds() {
        for (Event event : dataset.events()) {
            EventSheet sheet = sheets.event(event.id()).orElseThrow();
            assertThat(sheet.date()).as(event.id()).isNotBlank();
            assertThat(sheet.footing().headline()).as(event.id()).isNotBlank();
            assertThat(words(sheet)).as(event.id()).noneMatch(it -> it.contains("{"));
            assertThat(String.join(" ", words(sheet))).doesNotContain(ids());
        }
    }

    @Test
    void theBannerNamesWhoStandsOnEachSide() {
        assertThat(sheets.event("youngest-billionaire").orElseThrow().footing().detail())
                .isEqualTo(
                        "2021 according to Fortune and “Meet Alexandr Wang”; 2022 according to"
                                + " Forbes, relayed by Rework (inferred). 2022 or 2023 according to"
                                + " Forbes, relayed by Bloomberg (inferred).");
    }

    @Test
    void theBannerOfAnotherPropertyNamesWhoSaysWhat() {
        assertThat(elsewhere("guo-leaves"))
                .containsExactly(
                        "Manner: in conflict · 4 articles · 4 lineages",
                        "“dismissed” according to Bloomberg (inferred); “left over differences”"
                                + " according to “Meet Alexandr Wang” and Fortune’s source on the"
                                + " founders, in Fortune.");
        assertThat(elsewhere("contractor-count"))
                .containsExactly(
                        "Head-count: in conflict · 2 articles · 2 lineages",
                        "More than 100,000 people according to “Profile of Alexandr Wang without a"
                                + " …”; tens of thousands of people according to Fortune. About"
                                + " 60,000 people according to Glenn Danas, in Fortune.");
    }

    private static List<String> elsewhere(String event) {
        return sheets.event(event).orElseThrow().footings().stream()
                .skip(1)
                .flatMap(it -> Stream.of(it.headline() + " · " + it.counts(), it.detail()))
                .map(it -> it.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aCountOfMoreLineagesThanArticlesSaysWhichArticleCarriesSeveral() {
        EventSheet sheet = sheets.event("scale-founded").orElseThrow();
        EventSheet.Footing standing = sheet.footings().getLast();
        String why = "Fortune carries 2 lineages: its own word and what Alexandr Wang said.";
        assertThat(standing.counts()).isEqualTo("4 articles · 5 lineages");
        assertThat(standing.explained()).contains("count once").endsWith(why);
        assertThat(sheet.lineage().parts())
                .filteredOn(it -> it.counts().equals("4 articles · 5 lineages"))
                .extracting(LineageSheet.Part::carriers)
                .containsExactly(why);
        for (Event event : dataset.events()) {
            for (LineageSheet.Part part :
                    sheets.event(event.id()).orElseThrow().lineage().parts()) {
                if (moreLineages(part.counts())) {
                    assertThat(part.carriers()).as(event.id() + part.heading()).isNotBlank();
                }
            }
        }
    }

    private static boolean moreLineages(String counts) {
        Matcher numbers = Pattern.compile("(\\d+) article.* (\\d+) lineage").matcher(counts);
        return numbers.find()
                && Integer.parseInt(numbers.group(1)) < Integer.parseInt(numbers.group(2));
    }

    @Test
    void oneLineageThatContradictsItselfIsNotCalledSources() {
        assertThat(sheets.event("wang-takes-lead").orElseThrow().comparisons())
                .filteredOn(it -> it.level() == Level.CONFLICT)
                .extracting(Comparison::verdict)
                .containsExactly("One lineage tells it in ways that contradict each other.");
    }

    @Test
    void aPersonSaysAndDoesNotPublish() {
        for (Event event : dataset.events()) {
            EventSheet sheet = sheets.event(event.id()).orElseThrow();
            for (LineageSheet.Part part : sheet.lineage().parts()) {
                for (LineageSheet.Lineage lineage : part.lineages()) {
                    for (LineageNode root : lineage.roots()) {
                        if (root.label().equals("Alexandr Wang")) {
                            assertThat(root.basis()).contains("through those who repeat it");
                            assertThat(root.copies())
                                    .extracting(LineageNode::tie)
                                    .containsOnly("repeats what was said");
                        }
                    }
                }
            }
        }
        assertThat(sheets.event("scale-founded").orElseThrow().comparisons())
                .flatExtracting(Comparison::cards)
                .flatExtracting(SourceCard::known)
                .contains("Repeats what Alexandr Wang said.")
                .doesNotContain("Repeats what Alexandr Wang published.");
    }

    @Test
    void whatDoesNotCountSaysWhyBesideItsBar() {
        List<String> briefs = new ArrayList<>();
        for (Event event : dataset.events()) {
            for (Comparison comparison : sheets.event(event.id()).orElseThrow().comparisons()) {
                comparison.rows().stream()
                        .flatMap(row -> row.witnesses().stream())
                        .filter(it -> it.weight() == Weight.NONE)
                        .forEach(it -> briefs.add(it.how()));
            }
        }
        assertThat(briefs)
                .contains("not counted: only a summary")
                .allMatch(it -> it.startsWith("not counted: ") || it.equals("only mentions it"));
    }

    @Test
    void whoRefinesTheAnswerAndContradictsAnotherSaysBoth() {
        ClaimRow first =
                sheets.event("scale-founded")
                        .orElseThrow()
                        .comparisons()
                        .getFirst()
                        .rows()
                        .getFirst();
        assertThat(first.stand()).isEqualTo(Stand.REFINES);
        assertThat(first.relation())
                .isEqualTo("Refines 2016 and “2016 or 2017”. Contradicts 2014 or 2015.");
    }

    @Test
    void relatedEventsAreInTimeOrderAndSayOfHowMany() {
        for (RelatedSheet.Group group :
                sheets.event("scale-founded").orElseThrow().related().groups()) {
            List<String> ids = group.ties().stream().map(Listed::event).toList();
            assertThat(ids).isSortedAccordingTo(Comparator.comparingInt(catalog::place));
            assertThat(group.more()).isEqualTo(group.heading().startsWith("Also with"));
        }
        RelatedSheet.Group scale =
                sheets.event("scale-founded").orElseThrow().related().groups().stream()
                        .filter(it -> it.agent().equals("scale-ai"))
                        .findFirst()
                        .orElseThrow();
        List<String> all = sheets.eventsWith("scale-ai");
        assertThat(scale.ties()).hasSize(RelatedSheets.FEW);
        assertThat(scale.all()).isEqualTo(all.size() - 1);
        assertThat(all).isSortedAccordingTo(Comparator.comparingInt(catalog::place));
    }

    @Test
    void anAxisOfAmountsTellsItsUnitOnceAndNamesAllItsLines() {
        Scale people = scale("contractor-count", "headcount");
        assertThat(people.unit()).isEqualTo("people");
        assertThat(people.ticks())
                .extracting(Scale.Tick::label)
                .containsExactly("20k", "60k", "100k", "150k");
    }

    @Test
    void yearsNeedNoDecadeAboveThem() {
        Scale years = scale("scale-founded", "date");
        assertThat(years.ticks()).extracting(Scale.Tick::label).contains("2016");
        assertThat(years.context()).isEmpty();
        assertThat(scale("meta-deal", "date").context()).isNotEmpty();
    }

    private static Scale scale(String event, String property) {
        return sheets.event(event).orElseThrow().comparisons().stream()
                .filter(it -> it.id().equals(property))
                .map(Comparison::scale)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListMarksAnEventAsTheTimelineDoes() {
        Listed guo = sheets.listed("guo-leaves");
        assertThat(guo.mark())
                .isEqualTo(
                        new Listed.Mark(
                                Glyph.FILLED,
                                Badge.CONFLICT,
                                Tone.AGREES,
                                "Corroborated; something other than its date is in conflict"));
        assertThat(sheets.listed("youngest-billionaire").mark())
                .isEqualTo(
                        new Listed.Mark(Glyph.DIAMOND, Badge.NONE, Tone.CONFLICT, "In conflict"));
    }

    @Test
    void valuesThatHaveAnOrThemselvesAreKeptApart() {
        EventSheet sheet = sheets.event("youngest-billionaire").orElseThrow();
        assertThat(sheets.event("turn-to-models").orElseThrow().date())
                .isEqualTo("2019; or between November 2022 and 2023");
        assertThat(sheet.comparisons().getFirst().rows())
                .extracting(ClaimRow::relation)
                .contains("Contradicts 2022 and “2022 or 2023”.");
    }

    @Test
    void everyPropertySaysWhatItRestsOn() {
        for (Event event : dataset.events()) {
            for (Comparison comparison : sheets.event(event.id()).orElseThrow().comparisons()) {
                LineageSheet.Part support = comparison.support();
                int lineages = support.lineages().size();
                boolean alone = comparison.level() == Level.SINGLE_SOURCE && lineages > 1;
                assertThat(support.counts())
                        .as(event.id())
                        .contains(lineages == 1 ? "1 lineage" : lineages + " lineages")
                        .matches(
                                it ->
                                        it.endsWith("no two alike")
                                                == (alone && !comparison.dates()));
                assertThat(lineages)
                        .isGreaterThanOrEqualTo(comparison.level() == Level.CORROBORATED ? 2 : 1);
            }
        }
    }

    @Test
    void whoeverSaysTheSameAsAnotherLineageAgreesAndRefinesNothing() {
        for (Event event : dataset.events()) {
            for (Comparison comparison : sheets.event(event.id()).orElseThrow().comparisons()) {
                assertThat(comparison.cards())
                        .as(event.id())
                        .filteredOn(it -> it.stand() == Stand.REFINES)
                        .filteredOn(it -> it.weight() == Weight.WITNESS)
                        .extracting(SourceCard::value)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(sheets.event("meta-deal").orElseThrow().comparisons())
                .filteredOn(it -> it.id().equals("amount"))
                .flatExtracting(Comparison::cards)
                .extracting(SourceCard::stand)
                .contains(Stand.AGREES, Stand.WIDER)
                .doesNotContain(Stand.REFINES);
    }

    @Test
    void noArticleIsQuotedTwiceInTheSameWords() {
        for (Event event : dataset.events()) {
            for (Comparison comparison : sheets.event(event.id()).orElseThrow().comparisons()) {
                assertThat(
                                comparison.cards().stream()
                                        .filter(card -> !card.passages().isEmpty())
                                        .map(card -> card.article() + card.passages()))
                        .as(event.id())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatAnArticleSaysTwiceOfOneClaimStandsOnOneCard() {
        List<SourceCard> cards =
                sheets.event("youngest-billionaire").orElseThrow().comparisons().getFirst().cards();
        assertThat(cards)
                .filteredOn(card -> card.value().equals("2022 or earlier"))
                .extracting(SourceCard::article)
                .doesNotHaveDuplicates();
        assertThat(cards).anyMatch(card -> card.passages().size() > 1);
        assertThat(cards)
                .filteredOn(card -> card.known().contains("In the same words as above."))
                .isNotEmpty()
                .allMatch(card -> card.passages().isEmpty());
    }

    @Test
    void oneSentenceSaysWhyElevenArticlesMakeNineLineages() {
        assertThat(sheets.stemma().why())
                .startsWith("11 articles make 9 lineages: “Scale AI's Alexandr Wang")
                .contains("” is another version of “Scale AI's Wang")
                .endsWith("” only sums up 7 others.");
    }

    @Test
    void everyArticleHasASheet() {
        for (Article article : dataset.articles()) {
            ArticleSheet sheet = sheets.article(article.id()).orElseThrow();
            assertThat(sheet.backed()).as(article.id()).isNotEmpty();
            String kin =
                    sheet.kin().stream()
                            .map(it -> it.tie() + it.title() + it.basis())
                            .collect(Collectors.joining(" "));
            String told = sheet.precis() + kin + sheet.publisher().why() + sheet.published();
            assertThat(told).doesNotContain(ids());
            assertThat(told).doesNotContain(eventIds());
        }
    }

    @Test
    void theWorstConflictsComeFirst() {
        List<String> notes = sheets.conflicts().stream().map(Listed::note).toList();
        assertThat(notes).isNotEmpty();
        assertThat(notes.getFirst()).contains("in conflict");
        assertThat(notes.getLast()).doesNotContain("In conflict");
    }

    @Test
    void aHeadingStandsBetweenTheConflictsAndTheLesserDisputes() {
        Store store = new Store(ViewState.EMPTY, InstantSource.system());
        store.apply(Change.Open.of(Catalog.of(Assessment.of(dataset)), 1000));
        ListPages pages = new ListPages(store, sheets, (_, _) -> {});
        ListPage page = Stagehand.on(() -> pages.conflicts(() -> {}, () -> {}));
        Stagehand.picture(page, Theme.LIGHT, "story-conflicts", 380, 1000);
        assertThat(Stagehand.texts(page))
                .containsSubsequence(
                        "9 events in conflict",
                        "How many contractors Scale has",
                        "1 event with a lesser dispute",
                        "Meta buys 49% of Scale");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    meta-deal,            SOURCES,   LIGHT
                    meta-deal,            LINEAGE,   LIGHT
                    meta-deal,            CONFLICTS, DARK
                    guo-leaves,           CONFLICTS, LIGHT
                    guo-leaves,           SOURCES,   DARK
                    youngest-billionaire, CONFLICTS, LIGHT
                    youngest-billionaire, SOURCES,   LIGHT
                    wang-born,            SOURCES,   LIGHT
                    meta-deal,            RELATED,   DARK
                    """)
    void itsPagesCanBeDrawn(String event, Page.Tab tab, Theme theme) {
        BorderPane panel =
                Stagehand.on(
                        () ->
                                new BorderPane(
                                        new EventPage(
                                                sheets.event(event).orElseThrow(),
                                                tab,
                                                new Nowhere(),
                                                it -> {})));
        panel.getStyleClass().add("panel");
        Stagehand.picture(panel, theme, "story-" + event + "-" + tab, 380, 1400);
        assertThat(Stagehand.texts(panel)).hasSizeGreaterThan(8);
    }

    private static String[] eventIds() {
        return dataset.events().stream()
                .map(Event::id)
                .filter(id -> id.contains("-"))
                .toArray(String[]::new);
    }

    private static String[] ids() {
        return dataset.articles().stream().map(Article::id).toArray(String[]::new);
    }

    private static List<String> words(EventSheet sheet) {
        List<String> words = new ArrayList<>(sheet.facts());
        for (EventSheet.Footing footing : sheet.footings()) {
            words.add(footing.headline());
            words.add(footing.detail());
            words.add(footing.explained());
        }
        for (Comparison comparison : sheet.comparisons()) {
            words.add(comparison.property());
            words.add(comparison.verdict());
            comparison.cards().forEach(card -> words.addAll(card.known()));
            comparison.rows().forEach(row -> words.add(row.relation()));
        }
        sheet.related().groups().forEach(it -> it.ties().forEach(tie -> words.add(tie.note())));
        return words;
    }

    /// Leads nowhere.
    private static final class Nowhere implements Ways {
        @Override
        public void toArticle(String article) {}

        @Override
        public void toEvent(String event) {}

        @Override
        public void toAgent(String agent) {}

        @Override
        public void toWeb(URI address) {}
    }
}
