package dateline.model;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// A text that says something of the events, described in the fields of CSL-JSON.
///
/// @param type the CSL type, such as `article-newspaper`
/// @param author names as printed, empty when there is no byline
/// @param publisher the id of the agent that published it, or null when unknown
/// @param publisherInferred whether the publisher is concluded from hints and not named by the text
/// @param publisherBasis the words that support the publisher, or why it is unknown
/// @param published when it appeared, or null when nothing tells
/// @param precis what it is, in the curators' own words
/// @param lineage which other articles it came from
public record Article(
        String id,
        String type,
        String title,
        List<String> author,
        @Nullable String publisher,
        boolean publisherInferred,
        String publisherBasis,
        @Nullable Published published,
        @Nullable URI url,
        @Nullable LocalDate accessed,
        String precis,
        TextDigest text,
        List<Origin> lineage) {
    public Article {
        author = List.copyOf(author);
        lineage = List.copyOf(lineage);
    }
}
