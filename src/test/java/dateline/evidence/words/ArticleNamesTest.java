package dateline.evidence.words;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.TextDigest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ArticleNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The wire                                            | “The wire”
                    How the wire was carried: a report from the shore   | “How the wire was carried”
                    Done: how the wire was carried from ship to shore   | “Done: how the wire was carried …”
                    Ten years, ten miles, ten thousand pounds of wire   | “Ten years, ten miles”
                    At 9:30 the wire spoke to us again, twice           | “At 9:30 the wire spoke to us again”
                    [A cutting without a head]                          | “A cutting without a head”
                    Donaudampfschifffahrtselektrizitätenhauptbetriebswerk | “Donaudampfschifffahrtselektrizität …”
                    """)
    void anUnknownPublisherLeavesTheFirstWordsOfTheTitle(String title, String brief) {
        assertThat(names(article("a", title, null)).brief("a")).isEqualTo(brief);
    }

    @Test
    void aPublisherIsEnoughWhereItHasOneArticle() {
        ArticleNames names =
                names(
                        article("a", "The wire", "post"),
                        article("b", "The ship", "list"),
                        article("c", "The shore, once more", "list"));
        assertThat(names.brief("a")).isEqualTo("Evening Post");
        assertThat(names.brief("b")).isEqualTo("Shipping List, “The ship”");
        assertThat(names.brief("c")).isEqualTo("Shipping List, “The shore, once more”");
        assertThat(names.brief("nothing")).isEqualTo("nothing");
    }

    @Test
    void titlesThatBeginAlikeStayWhole() {
        ArticleNames names =
                names(
                        article("a", "News of the wire: it is landed on the shore", null),
                        article("b", "News of the wire: it is lost in the deep", null));
        assertThat(names.brief("a")).isEqualTo("“News of the wire: it is landed on the shore”");
        assertThat(names.title("b")).isEqualTo("News of the wire: it is lost in the deep");
    }

    @Test
    void theFullNameHasPublisherAndTitle() {
        ArticleNames names =
                names(article("a", "The wire", "post"), article("b", "The ship", null));
        assertThat(names.full("a")).isEqualTo("Evening Post, “The wire”");
        assertThat(names.full("b")).isEqualTo("Publisher unknown, “The ship”");
    }

    private static ArticleNames names(Article... articles) {
        return ArticleNames.of(
                new Dataset(
                        "names",
                        "1",
                        "Names",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Agent("post", AgentType.ORGANIZATION, "Evening Post", null),
                                new Agent("list", AgentType.ORGANIZATION, "Shipping List", null)),
                        List.of(articles),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Article article(String id, String title, @Nullable String publisher) {
        return new Article(
                id,
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
                List.of());
    }
}
