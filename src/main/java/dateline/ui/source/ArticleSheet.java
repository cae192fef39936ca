package dateline.ui.source;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// Everything the panel says of one article.
///
/// @param authors by-line, or empty
/// @param published when it appeared and what that rests on
/// @param precis what it is, in the curators' words
/// @param url where it can be read, or null; not necessarily a web address
/// @param origin what it came from, or what came from it, one sentence each
/// @param backed the events it says something of, in time order
public record ArticleSheet(
        String article,
        String title,
        Publisher publisher,
        String authors,
        String published,
        String precis,
        @Nullable URI url,
        List<String> origin,
        List<Backed> backed) {
    public ArticleSheet {
        origin = List.copyOf(origin);
        backed = List.copyOf(backed);
    }

    /// One event with what the article says of it.
    ///
    /// @param claims a line each: the property, the value and how it stands
    public record Backed(Listed event, List<Line> claims) {
        public Backed {
            claims = List.copyOf(claims);
        }
    }

    /// One claim the article backs.
    public record Line(String property, String value, Stand stand) {}
}
