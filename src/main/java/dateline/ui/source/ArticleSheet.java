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
/// @param kin what it came from, then what came from it
/// @param backed the events it says something of, in time order
public record ArticleSheet(
        String article,
        String title,
        Publisher publisher,
        String authors,
        String published,
        String precis,
        @Nullable URI url,
        List<Kin> kin,
        List<Backed> backed) {
    public ArticleSheet {
        kin = List.copyOf(kin);
        backed = List.copyOf(backed);
    }

    /// Another article that this one came from, or that came from it.
    ///
    /// @param tie what the other is to this one
    /// @param basis what shows it; may be empty
    public record Kin(String tie, String article, String title, String basis) {}

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
