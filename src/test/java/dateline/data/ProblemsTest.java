package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every way to spoil the dataset, and exactly what is said of it.
///
/// `problems.txt` holds the cases: a name after `==`, the piece of the file after `-`, what stands
/// in its place after `+`, and after `>` the problems as the command line prints them.
class ProblemsTest {
    private record Spoiled(String name, String piece, String other, List<String> problems) {
        static Spoiled of(String block) {
            List<String> problems = new ArrayList<>();
            StringBuilder rest = new StringBuilder();
            block.lines()
                    .forEach(
                            line -> {
                                if (line.startsWith("> ")) {
                                    problems.add(line.substring(2));
                                } else {
                                    rest.append(line).append('\n');
                                }
                            });
            String[] parts = rest.toString().strip().split("\n[-+] ?", -1);
            return new Spoiled(parts[0], parts[1], unescaped(parts[2]), problems);
        }

        private static String unescaped(String text) {
            return text.replace("\\u202E", "\u202E").replace("\\u202C", "\u202C");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Spoiled> cases() {
        return Stream.of(Apollo.resource("problems.txt").split("(^|\n)== ", -1))
                .filter(block -> !block.isBlank())
                .map(Spoiled::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(Spoiled spoiled) {
        Reading reading = Apollo.read(Apollo.with(spoiled.piece(), spoiled.other()));
        assertThat(Apollo.problems(reading)).isEqualTo(spoiled.problems());
        assertThat(reading.dataset()).isNotNull();
    }

    @Test
    void thereAreManyWays() {
        assertThat(cases()).hasSizeGreaterThan(70);
    }
}
