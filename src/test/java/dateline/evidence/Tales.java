package dateline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes up events with articles, ties and claims, the same for the same seed.
final class Tales {
    static final List<String> DATES =
            List.of(
                    "2021",
                    "2021-03",
                    "2021-03-14",
                    "2021-05",
                    "2022",
                    "2024",
                    "2021~",
                    "2022?",
                    "2020-24",
                    "2021-06~",
                    "202X",
                    "2021?-03",
                    "[2020,2022]",
                    "[2021,2022-02]",
                    "[2021..2023]",
                    "[..2021]",
                    "[2021-03..]",
                    "2019",
                    "2021-XX-14");

    private static final List<String> PERIODS =
            List.of(
                    "2018/2020",
                    "2018-03/2020",
                    "2018/2020-05",
                    "2018/2021~",
                    "2018/..",
                    "2019/",
                    "../2020",
                    "/2020",
                    "2019?/2022");

    private static final List<String> HOW =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    " age",
                    " year",
                    " relative",
                    " relayed times",
                    " relayed ann",
                    " told ann",
                    " told bob",
                    " follows a0",
                    " follows a3",
                    " mentions",
                    " confidence 0");

    private static final List<String> TIES = List.of("syndicated", "revision", "alternate");

    private final Random random;

    Tales(long seed) {
        random = new Random(seed);
    }

    /// The seeds of a law.
    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(seed -> seed * 7_919L);
    }

    /// The lines of an event of one to six claims on up to seven articles.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int articles = 1 + random.nextInt(7);
        for (int i = 0; i < articles; i++) {
            lines.add(article(i));
        }
        boolean period = random.nextInt(3) == 0;
        if (period) {
            lines.add("period");
        }
        int claims = 1 + random.nextInt(6);
        for (int i = 0; i < claims; i++) {
            lines.add("claim c%d %s%s:%s".formatted(i, value(period), rank(), evidence(articles)));
        }
        return lines;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String article(int i) {
        StringBuilder line = new StringBuilder("article a" + i);
        if (random.nextInt(3) == 0) {
            line.append(" by ").append(any(List.of("times", "herald")));
        }
        if (random.nextInt(3) == 0) {
            line.append(" on ").append(any(List.of("2019-05", "2021", "2022-06-01")));
        }
        if (i > 0 && random.nextInt(3) == 0) {
            line.append(' ').append(any(TIES)).append(" a").append(random.nextInt(i));
        } else if (i > 0 && random.nextInt(8) == 0) {
            line.append(" derived a").append(random.nextInt(i));
        }
        return line.toString();
    }

    private String value(boolean period) {
        if (!period) {
            return "date " + any(DATES);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "start " + any(DATES);
            case 1 -> "end " + any(DATES);
            default -> "date " + any(PERIODS);
        };
    }

    private String rank() {
        return switch (random.nextInt(10)) {
            case 0 -> " deprecated";
            case 1 -> " preferred";
            default -> "";
        };
    }

    private String evidence(int articles) {
        int pieces = random.nextInt(4);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            list.append(i == 0 ? " a" : "; a").append(random.nextInt(articles)).append(any(HOW));
        }
        return list.toString();
    }
}
