package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReducerTest {
    private final ViewState open =
            Reducer.apply(
                    ViewState.EMPTY,
                    new Change.Open(
                            Orchard.CATALOG,
                            Viewport.between(978_307_200, 1_293_840_000, 1000),
                            Framing.ALL));

    @Test
    void clickAddAndTakeAway() {
        ViewState two = after(open, new Change.Select("storm"), new Change.ToggleSelected("sold"));
        assertThat(two.selection().events()).containsExactly("storm", "sold");
        assertThat(two.selection().lead()).isEqualTo("sold");
        ViewState one = after(two, new Change.ToggleSelected("sold"));
        assertThat(one.selection()).isEqualTo(Selection.only("storm"));
        assertThat(after(one, new Change.ToggleSelected("storm")).selection())
                .isEqualTo(Selection.NONE);
    }

    @Test
    void anotherOfTheChosenMayLead() {
        ViewState two = after(open, new Change.Select("storm"), new Change.ToggleSelected("sold"));
        ViewState led = after(two, new Change.Lead("storm"));
        assertThat(led.selection().lead()).isEqualTo("storm");
        assertThat(led.selection().events()).containsExactly("storm", "sold");
        assertThat(after(two, new Change.Lead("press"))).isEqualTo(two);
    }

    @Test
    void aRangeGoesInTimeOrderThroughWhatTheFilterShows() {
        ViewState range =
                after(
                        open,
                        new Change.Sift(Filter.NONE.toggled(Facet.PERSON, "ann")),
                        new Change.Select("sold"),
                        new Change.SelectThrough("planted"));
        assertThat(range.selection().events()).containsExactly("planted", "press", "sold");
        assertThat(range.selection().lead()).isEqualTo("planted");
    }

    @Test
    void aRangeFromNothingIsOneEvent() {
        assertThat(after(open, new Change.SelectThrough("storm")).selection())
                .isEqualTo(Selection.only("storm"));
    }

    @Test
    void aFilterLeavesTheSelectionItHides() {
        ViewState hidden =
                after(
                        open,
                        new Change.Select("storm"),
                        new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land")));
        assertThat(hidden.selection().lead()).isEqualTo("storm");
        assertThat(hidden.layer().shows("storm")).isFalse();
    }

    @Test
    void aFindStepsRoundAndSelects() {
        ViewState found = after(open, new Change.Look("r"));
        assertThat(found.find().hits()).containsExactly("grafted", "press", "storm", "rumour");
        assertThat(found.selection().isEmpty()).isTrue();
        ViewState first = after(found, new Change.NextHit());
        assertThat(first.selection().lead()).isEqualTo("grafted");
        ViewState last = after(first, new Change.PreviousHit());
        assertThat(last.selection().lead()).isEqualTo("rumour");
        assertThat(after(last, new Change.NextHit()).selection()).isEqualTo(first.selection());
        assertThat(after(found, new Change.PreviousHit()).selection().lead()).isEqualTo("rumour");
    }

    @Test
    void aFilterLeavesTheFindAtItsHitAndCountsTheHidden() {
        ViewState sifted =
                after(
                        open,
                        new Change.Look("r"),
                        new Change.NextHit(),
                        new Change.NextHit(),
                        new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land")));
        assertThat(sifted.find().query()).isEqualTo("r");
        assertThat(sifted.find().hits()).containsExactly("press", "rumour");
        assertThat(sifted.find().current()).isZero();
        assertThat(sifted.find().hidden()).isEqualTo(2);
    }

    @Test
    void aFindWithoutHitsStepsNowhere() {
        ViewState none = after(open, new Change.Look("zebra"), new Change.NextHit());
        assertThat(none.find()).isEqualTo(new Find("zebra", Hits.NONE, -1, 0));
        assertThat(none.selection().isEmpty()).isTrue();
    }

    @Test
    void fromAnEventToAnArticleAndBackToTheEvent() {
        Page sources = new Page.OfEvent(Page.Tab.SOURCES);
        Page conflicts = new Page.OfEvent(Page.Tab.CONFLICTS);
        ViewState away =
                after(
                        open,
                        new Change.Select("storm"),
                        new Change.Show(conflicts),
                        new Change.Show(new Page.OfArticle("a1")),
                        new Change.Select("sold"),
                        new Change.Show(sources));
        assertThat(away.panel().page()).isEqualTo(sources);
        ViewState article = after(away, new Change.PageBack(1));
        assertThat(article.panel().page()).isEqualTo(new Page.OfArticle("a1"));
        ViewState home = after(article, new Change.PageBack(1));
        assertThat(home.panel().page()).isEqualTo(conflicts);
        assertThat(home.selection().lead()).isEqualTo("storm");
        assertThat(after(home, new Change.PageBack(1))).isEqualTo(home);
        assertThat(after(away, new Change.PageBack(2))).isEqualTo(home);
        assertThat(after(away, new Change.PageBack(9))).isEqualTo(home);
    }

    @Test
    void anEventOpenedFromAListHasTheListBehindItFromWhereverOneCame() {
        Page list = new Page.Conflicts();
        Change first = new Change.OpenFrom(list, "storm", Page.Tab.CONFLICTS);
        Change next = new Change.OpenFrom(list, "sold", Page.Tab.CONFLICTS);
        ViewState event = after(open, new Change.Select("sold"), first);
        assertThat(event.panel().page()).isEqualTo(new Page.OfEvent(Page.Tab.CONFLICTS));
        assertThat(event.selection().lead()).isEqualTo("storm");
        assertThat(event)
                .isEqualTo(after(open, new Change.Select("sold"), new Change.Show(list), first));
        assertThat(after(event, next).panel().trail()).isEqualTo(event.panel().trail());
        ViewState article = after(event, new Change.Show(new Page.OfArticle("a1")), next);
        assertThat(after(article, new Change.PageBack(1)).panel().page()).isEqualTo(list);
        assertThat(after(article, new Change.PageBack(2)).panel().page())
                .isEqualTo(new Page.OfArticle("a1"));
    }

    @Test
    void aRevisedDatasetIsLookedAtAsBefore() {
        ViewState before =
                after(
                        open,
                        new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land")),
                        new Change.Look("r"),
                        new Change.Select("storm"),
                        new Change.Scroll(12));
        Catalog anew = Catalog.of(Orchard.CATALOG.assessment());
        ViewState revised = after(before, new Change.Revise(anew));
        assertThat(revised.catalog()).isSameAs(anew);
        assertThat(revised.filter()).isEqualTo(before.filter());
        assertThat(revised.selection()).isEqualTo(before.selection());
        assertThat(revised.viewport()).isEqualTo(before.viewport());
        assertThat(revised.panel()).isEqualTo(before.panel());
        assertThat(revised.scrollPx()).isEqualTo(12);
        assertThat(after(ViewState.EMPTY, new Change.Revise(anew))).isEqualTo(ViewState.EMPTY);
    }

    @Test
    void choosingAnEventLeavesAListForItsPageUnlessTheListIsGoneThrough() {
        ViewState list = after(open, new Change.Show(new Page.Conflicts()));
        assertThat(after(list, new Change.StandAt("storm")).panel()).isEqualTo(list.panel());
        ViewState chosen = after(list, new Change.Select("storm"));
        assertThat(chosen.panel().page()).isEqualTo(Panel.START.page());
        assertThat(after(chosen, new Change.PageBack(1)).panel().page())
                .isEqualTo(new Page.Conflicts());
        assertThat(after(list, new Change.Deselect()).panel()).isEqualTo(list.panel());
    }

    @ParameterizedTest
    @EnumSource(Framing.class)
    void aResizeKeepsThePeriodOrTheScale(Framing framing) {
        ViewState state = open.at(open.viewport(), framing);
        Viewport wide = after(state, new Change.Resize(2000)).viewport();
        assertThat(wide.start()).isEqualTo(open.viewport().start());
        assertThat(wide.widthPx()).isEqualTo(2000);
        assertThat(wide.secondsPerPixel())
                .isEqualTo(open.viewport().secondsPerPixel() / (framing == Framing.SCALE ? 1 : 2));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # selected | seen by | from | width | panned by | what for
                    sold       | SCALE   | 0    | 700   | 300       | in sight, with the room it had
                    sold       | SCALE   | 0    | 2000  | 0         | more is seen
                    sold       | SCALE   | 0    | 990   | 10        | with the room it had
                    sold       | SCALE   | -200 | 700   | 0         | was not in sight
                    sold       | PERIOD  | 0    | 700   | 0         | all of it stays
                    storm      | SCALE   | 0    | 700   | 0         | still in sight
                    storm      | SCALE   | 0    | 50    | 300       | its beginning at the left edge
                    rumour     | SCALE   | 0    | 700   | 0         | has no date
                    """,
            delimiter = '|')
    void aNarrowerWindowKeepsTheSelectedEventInSight(
            String selected, Framing framing, double from, double width, double panned) {
        Viewport before = open.viewport().panned(from);
        ViewState state = after(open.at(before, framing), new Change.Select(selected));
        Viewport after = after(state, new Change.Resize(width)).viewport();
        assertThat(before.x(after.start())).isCloseTo(panned, within(1.5));
    }

    @Test
    void aNarrowerWindowKeepsItsLeftEdgeWhereTheFilterHidesTheSelectedEvent() {
        ViewState state =
                after(
                        open.at(open.viewport(), Framing.SCALE),
                        new Change.Select("sold"),
                        new Change.Sift(Filter.NONE.toggled(Facet.KIND, "trees")),
                        new Change.Resize(700));
        assertThat(state.viewport().start()).isEqualTo(open.viewport().start());
    }

    private static ViewState after(ViewState state, Change... changes) {
        ViewState result = state;
        for (Change change : changes) {
            result = Reducer.apply(result, change);
        }
        return result;
    }
}
