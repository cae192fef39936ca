package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;
import dateline.time.Viewport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # from   | to      | kind  | nearest
                    2001     | 2011    |       | -
                    1990     | 1991    |       | planted LATER
                    2020     | 2021    |       | sold EARLIER
                    2001-06  | 2001-07 |       | planted EARLIER
                    2002-06  | 2002-07 |       | grafted LATER
                    2005-02  | 2005-03 |       | storm EARLIER
                    2005-02  | 2005-03 | land  | press EARLIER
                    2009     | 2009    |       | sold LATER
                    2004-08  | 2004-09 |       | -
                    2004-08  | 2004-09 | land  | press EARLIER
                    """,
            delimiter = '|')
    void anEmptyViewHasANearestEvent(String from, String to, String kind, String nearest) {
        Filter filter = kind == null ? Filter.NONE : Filter.NONE.toggled(Facet.KIND, kind);
        assertThat(
                        Nearest.of(at(from, to, filter))
                                .map(it -> it.event() + " " + it.side())
                                .orElse("-"))
                .isEqualTo(nearest);
    }

    private static ViewState at(String from, String to, Filter filter) {
        Span span = Span.of(Edtf.parse(from), Edtf.parse(to)).orElseThrow();
        Viewport view = span.view(1000);
        return Reducer.apply(
                Reducer.apply(
                        ViewState.EMPTY, new Change.Open(Orchard.CATALOG, view, Framing.SCALE)),
                new Change.Sift(filter));
    }
}
