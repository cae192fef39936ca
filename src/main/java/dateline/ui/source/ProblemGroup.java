package dateline.ui.source;

import dateline.model.Problem;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same thing wrong at one or more places, which is mended once: a record that many refer to
/// and that is not there.
///
/// @param first where it is met first
/// @param again the others, in their order
public record ProblemGroup(Problem first, List<Problem> again) {
    private static final Messages SAY = Messages.of(ProblemGroup.class);

    /// More lines than these nobody compares.
    private static final int LINES = 12;

    private record Wrong(Severity severity, String message) {}

    /// Problems in the order in which each is met first.
    public static List<ProblemGroup> of(List<Problem> problems) {
        Map<Wrong, List<Problem>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Wrong wrong = new Wrong(problem.severity(), problem.message());
            groups.computeIfAbsent(wrong, _ -> new ArrayList<>()).add(problem);
        }
        return groups.values().stream()
                .map(all -> new ProblemGroup(all.getFirst(), all.subList(1, all.size())))
                .toList();
    }

    /// Where else it is wrong: "Also at lines 921, 1257 and 1264"; empty where nowhere.
    String elsewhere() {
        List<Integer> lines =
                again.stream()
                        .flatMap(problem -> Stream.ofNullable(problem.where()))
                        .map(Problem.Place::line)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (again.isEmpty()) {
            return "";
        }
        return lines.isEmpty()
                ? SAY.say("problem.places", again.size())
                : SAY.say("problem.lines", again.size(), said(lines));
    }

    private static String said(List<Integer> lines) {
        String said =
                lines.stream()
                        .limit(LINES)
                        .map(line -> Integer.toString(line))
                        .collect(Collectors.joining(", "));
        return lines.size() > LINES ? said + ", …" : said;
    }
}
