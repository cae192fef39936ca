package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSelectionTest {
    private final TextSelection selection = new TextSelection();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,  3, One
                    3,  0, One
                    4,  9, sails
                    -5, 99, One sails west
                    7,  7, ''
                    """)
    void dragSelectsFromTheLowerToTheHigherEndWithinTheText(int from, int to, String selected) {
        selection.reset("One sails west");
        selection.caretTo(from);
        selection.extendTo(to);
        assertThat(selection.text()).isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,  One
                    2,  One
                    4,  sails
                    12, west
                    14, west
                    """)
    void doubleClickSelectsTheWordItHits(int at, String selected) {
        selection.reset("One sails west");
        selection.word(at);
        assertThat(selection.text()).isEqualTo(selected);
    }

    @Test
    void wordOfAnEmptyTextIsEmpty() {
        selection.reset("");
        selection.word(0);
        assertThat(selection.isEmpty()).isTrue();
    }

    @Test
    void anotherTextBeginsWithNothingSelected() {
        selection.reset("One sails west");
        selection.all();
        selection.reset("Two");
        assertThat(selection.isEmpty()).isTrue();
    }
}
