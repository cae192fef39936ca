package dateline.publish;

import java.net.URI;

/// HTML being written. What comes from a dataset goes through [#text(String)], which leaves no
/// markup in it.
final class Html {
    private final StringBuilder out = new StringBuilder();

    /// Writes markup of the program's own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Writes text, in an element or in an attribute.
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /// Writes an element that holds only text.
    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">");
    }

    /// Opens an element with a style class and an id.
    Html open(String tag, String style, String id) {
        return raw("<" + tag + " class=\"" + style + "\" id=\"").text(id).raw("\">\n");
    }

    /// Opens a section with its heading.
    Html section(String id, String heading) {
        return raw("<section id=\"" + id + "\" aria-labelledby=\"h-" + id + "\">\n")
                .raw("<h2 id=\"h-" + id + "\">")
                .text(heading)
                .raw("</h2>\n");
    }

    /// Writes an address as a link that tells nobody where the reader came from.
    Html link(URI address) {
        return raw("<a rel=\"noopener noreferrer\" href=\"")
                .text(address.toString())
                .raw("\">")
                .text(address.toString())
                .raw("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
