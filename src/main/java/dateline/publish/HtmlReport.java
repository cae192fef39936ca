package dateline.publish;

import dateline.model.Article;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The report as one HTML page that needs nothing else: no script, no font, no picture. It follows
/// the colours of the reader's system and prints in black.
public final class HtmlReport {
    private static final Messages MESSAGES = Messages.of(HtmlReport.class);

    private final Account account;
    private final Sentences sentences;
    private final Notes notes = new Notes();
    private final Html html = new Html();

    private HtmlReport(Account account) {
        this.account = account;
        this.sentences = new Sentences(account);
    }

    /// The whole page.
    public static String of(Account account) {
        HtmlReport report = new HtmlReport(account);
        report.page();
        return report.html.toString();
    }

    private void page() {
        Chronicle chronicle = Chronicle.of(account);
        String title = Clean.of(account.dataset().title());
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // whatever a dataset manages to say, no browser will load or run it
        html.raw("<meta http-equiv=\"Content-Security-Policy\"");
        html.raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title)
                .raw("\n<style>\n")
                .raw(style())
                .raw("</style>\n</head>\n<body>\n");
        html.raw("<header>\n").element("h1", title);
        html.element("p", sentences.counts()).raw("\n</header>\n");
        new HtmlFront(html, sentences, !account.problems().isEmpty()).write(chronicle);
        html.raw("<main>\n");
        chronology(chronicle);
        articles();
        problems();
        notes();
        html.raw("</main>\n<footer>\n").element("p", sentences.edition());
        html.raw("\n</footer>\n</body>\n</html>\n");
    }

    private void chronology(Chronicle chronicle) {
        HtmlEvent event = new HtmlEvent(html, sentences, notes);
        if (!chronicle.dated().isEmpty()) {
            html.section("chronology", MESSAGES.say("report.chronology"));
            for (Chronicle.Chapter chapter : chronicle.dated()) {
                html.raw("<h3 class=\"years\" id=\"").text(HtmlFront.anchor(chapter)).raw("\">");
                html.text(sentences.years(chapter)).raw("</h3>\n");
                chapter.events().forEach(event::write);
            }
            html.raw("</section>\n");
        }
        if (!chronicle.undated().isEmpty()) {
            html.section("undated", MESSAGES.say("report.undated"));
            chronicle.undated().forEach(event::write);
            html.raw("</section>\n");
        }
    }

    private void articles() {
        html.section("articles", MESSAGES.say("report.articles"));
        account.dataset().articles().forEach(this::article);
        html.raw("</section>\n");
    }

    private void article(Article article) {
        html.open("article", "source", "a-" + article.id());
        html.raw("<h3><code>").text(article.id()).raw("</code> ");
        html.text(sentences.article(article)).raw("</h3>\n");
        html.element("p", sentences.precis(article)).raw("\n");
        html.raw("<p class=\"people\">").text(String.join(" ", sentences.about(article)));
        if (article.url() != null) {
            html.raw(" ").link(article.url());
        }
        html.raw("</p>\n</article>\n");
    }

    private void problems() {
        if (!account.problems().isEmpty()) {
            html.section("problems", MESSAGES.say("report.problems"));
            html.raw("<ul>\n");
            account.problems().forEach(problem -> html.element("li", ProblemText.line(problem)));
            html.raw("</ul>\n</section>\n");
        }
    }

    private void notes() {
        html.section("notes", MESSAGES.say("report.notes"));
        html.raw("<ol>\n");
        notes.all().forEach(this::note);
        html.raw("</ol>\n</section>\n");
    }

    private void note(Notes.Note note) {
        Evidence evidence = note.used().evidence();
        Article article = account.article(evidence.article());
        html.raw("<li id=\"n" + note.number() + "\"><a href=\"#a-").text(article.id());
        html.raw("\" title=\"").text(Clean.of(article.title())).raw("\">");
        html.text(sentences.brief(article)).raw("</a>: ");
        html.text(Clean.of(evidence.paraphrase()));
        for (String passage : evidence.passages()) {
            html.raw(" ").element("q", Clean.of(account.passage(passage).exact()));
        }
        html.raw(evidence.passages().isEmpty() ? "" : ".");
        sentences.known(note).forEach(known -> html.raw(" ").text(known));
        html.raw(" <a class=\"back\" role=\"doc-backlink\" aria-label=\"");
        html.text(MESSAGES.say("report.back"));
        html.raw("\" href=\"#r" + note.number() + "\">↩</a></li>\n");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
