package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Dataset;
import dateline.model.Evidence;
import dateline.model.Follows;
import dateline.model.Origin;
import dateline.model.TextDigest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Articles a, b and c are of publishers nobody knows, t1 and t2 of the Times; copy, other and
/// later carry the text of a.
class TwinsTest {
    private final Assessment assessment = Assessment.of(dataset());
    private final Twins twins = new Twins(new Names(assessment), assessment.lineages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a; b                         | {}
                    a; a                         | {1=The same article, elsewhere: counted once.}
                    a; copy                      | {1=The text of “A”, published again: counted once.}
                    copy; a                      | {0=The text of “A”, published again: counted once.}
                    a; other                     | {1=Another version of “A”: counted once.}
                    a; later                     | {1=A later version of “A”: counted once.}
                    copy; later                  | {1=Goes back to one text with “Copy”: counted once.}
                    t1; t2                       | {1=Same publisher as “T1”, Times: counted once.}
                    a relayed ann; b relayed ann | {1=“A” repeats Ann too: counted once.}
                    t1 relayed ann; t2 relayed ann | {1=Times, “T1” repeats Ann too: counted once.}
                    a relayed ann; copy relayed ann | {1=The text of “A”, published again: counted once.}
                    a relayed ann; a relayed ann | {1=The same article, elsewhere: counted once.}
                    a relayed times; t1          | {0=Times also published “T1”: counted once.}
                    t1; t1 relayed times         | {1=The same article, elsewhere: both go back to Times and are counted once.}
                    a relayed times; b follows t1 | {1=Goes back to Times, as “A” does: counted once.}
                    a told ann; b told ann       | {1=Ann also told “A”: counted once.}
                    a told ann; b told bob       | {}
                    a follows b; b               | {0=Takes this sentence from “B”: counted once.}
                    a follows copy; c follows a  | {1=Takes this sentence from where “A” has it too: counted once.}
                    copy; c follows a            | {1=Takes this sentence from “Copy”: counted once.}
                    """)
    void onlyWhatAddsNothingSaysWhy(String evidence, String sentences) {
        assertThat(told(evidence)).hasToString(sentences);
    }

    /// The third is tied to the first through the second only.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    t1; t2 told ann; b told ann    | Ann also told Times, “T2”: counted once.
                    t1; a relayed times; c told ann| null
                    a; t1; b relayed times         | Times also published “T1”: counted once.
                    """)
    void aChainIsExplainedLinkByLink(String evidence, String third) {
        assertThat(String.valueOf(told(evidence).get(2))).isEqualTo(third);
    }

    private Map<Integer, String> told(String pieces) {
        String[] words = pieces.split("; ", -1);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            evidence.add(piece(String.valueOf(i), words[i].strip().split(" ")));
        }
        Map<Integer, String> told = new TreeMap<>();
        twins.of(evidence)
                .forEach((id, sentence) -> told.put(Integer.valueOf(id), sentence.sentence()));
        return told;
    }

    private static Evidence piece(String id, String[] words) {
        String how = words.length > 1 ? words[1] : "";
        return new Evidence(
                id,
                words[0],
                List.of(),
                Evidence.Stance.SUPPORTS,
                Evidence.Information.DIRECT,
                3,
                "",
                null,
                null,
                switch (how) {
                    case "relayed" -> new Attribution(words[2], Attribution.How.RELAYED);
                    case "told" -> new Attribution(words[2], Attribution.How.TOLD);
                    default -> null;
                },
                how.equals("follows") ? new Follows(words[2], "") : null);
    }

    private static Dataset dataset() {
        return new Dataset(
                "twins",
                "1",
                "Twins",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(agent("Ann"), agent("Bob"), agent("Times")),
                List.of(
                        article("A", null),
                        article("B", null),
                        article("C", null),
                        article("T1", "times"),
                        article("T2", "times"),
                        article("Other", null, new Origin(Origin.Rel.ALTERNATE_OF, "a", "")),
                        article("Later", null, new Origin(Origin.Rel.REVISION_OF, "a", "")),
                        article("Copy", null, new Origin(Origin.Rel.SYNDICATED_FROM, "a", ""))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Agent agent(String name) {
        return new Agent(name.toLowerCase(java.util.Locale.ROOT), AgentType.PERSON, name, null);
    }

    private static Article article(String title, @Nullable String publisher, Origin... lineage) {
        return new Article(
                title.toLowerCase(java.util.Locale.ROOT),
                "article",
                title,
                List.of(),
                publisher,
                false,
                "",
                null,
                null,
                null,
                "",
                new TextDigest("", 0),
                List.of(lineage));
    }
}
