package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Rank;
import dateline.text.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        html.element("p", sentences.counts());
        html.raw("</header>\n<main>\n");
        section("chronology", MESSAGES.say("report.chronology"), chronicle.dated());
        section("undated", MESSAGES.say("report.undated"), chronicle.undated());
        articles();
        problems();
        notes();
        html.raw("</main>\n<footer>\n").element("p", edition());
        html.raw("</footer>\n</body>\n</html>\n");
    }

    private String edition() {
        return MESSAGES.say(
                "report.edition", Clean.of(account.dataset().version()), account.sha256());
    }

    private void section(String id, String heading, List<EventAssessment> events) {
        if (!events.isEmpty()) {
            html.raw("<section id=\"" + id + "\">\n");
            html.element("h2", heading);
            events.forEach(this::event);
            html.raw("</section>\n");
        }
    }

    private void event(EventAssessment assessed) {
        Event event = assessed.event();
        html.open("article", "event", "e-" + event.id());
        html.raw("<div class=\"when\">").element("strong", sentences.date(assessed));
        sentences.edtf(assessed).ifPresent(edtf -> html.element("code", edtf));
        html.raw("</div>\n<div class=\"what\">");
        html.element("h3", Clean.of(event.title()));
        html.raw("<p class=\"rests\"><span class=\"level ")
                .raw(Sentences.word(assessed.level()))
                .raw("\">")
                .text(sentences.level(assessed))
                .raw("</span> · ")
                .text(sentences.footing(assessed))
                .raw("</p>\n");
        html.element("p", Clean.of(event.summary()));
        sentences
                .people(event)
                .ifPresent(people -> html.raw("<p class=\"people\">").text(people).raw("</p>\n"));
        Claims.bySubject(assessed).forEach(group -> claims(assessed, group));
        for (String clash : sentences.clashes(assessed)) {
            html.raw("<p class=\"clash\">").text(clash).raw("</p>\n");
        }
        html.raw("</div>\n</article>\n");
    }

    private void claims(EventAssessment assessed, List<ClaimStanding> group) {
        html.raw("<dl>").element("dt", sentences.property(group.getFirst().claim()));
        for (ClaimStanding standing : group) {
            html.raw("<dd>");
            String tag = standing.rank() == Rank.DEPRECATED ? "s" : "span";
            html.element(tag, sentences.value(standing.claim()));
            html.raw(" <small>— ").text(sentences.lineages(standing));
            sentences.rank(standing).ifPresent(rank -> html.raw("; ").text(rank));
            html.raw("</small>");
            for (Notes.Note note : notes.of(assessed.event(), standing)) {
                String number = String.valueOf(note.number());
                html.raw("<sup><a id=\"r" + number + "\" href=\"#n" + number + "\">");
                html.raw(number).raw("</a></sup> ");
            }
            html.raw("</dd>\n");
        }
        html.raw("</dl>\n");
    }

    private void articles() {
        html.raw("<section id=\"articles\">\n").element("h2", MESSAGES.say("report.articles"));
        account.dataset().articles().forEach(this::article);
        html.raw("</section>\n");
    }

    private void article(Article article) {
        html.open("article", "source", "a-" + article.id());
        html.element("h3", sentences.article(article));
        html.element("p", Clean.of(article.precis()));
        html.raw("<p class=\"people\">").text(String.join(" ", sentences.about(article)));
        if (article.url() != null) {
            html.raw(" ").link(article.url());
        }
        html.raw("</p>\n</article>\n");
    }

    private void problems() {
        if (!account.problems().isEmpty()) {
            html.raw("<section id=\"problems\">\n").element("h2", MESSAGES.say("report.problems"));
            html.raw("<ul>\n");
            account.problems().forEach(problem -> html.element("li", ProblemText.line(problem)));
            html.raw("</ul>\n</section>\n");
        }
    }

    private void notes() {
        html.raw("<section id=\"notes\">\n").element("h2", MESSAGES.say("report.notes"));
        html.raw("<ol>\n");
        notes.all().forEach(this::note);
        html.raw("</ol>\n</section>\n");
    }

    private void note(Notes.Note note) {
        Evidence evidence = note.used().evidence();
        Article article = account.article(evidence.article());
        html.raw("<li id=\"n" + note.number() + "\"><a href=\"#a-").text(article.id()).raw("\">");
        html.text(sentences.article(article)).raw("</a>: ");
        html.text(Clean.of(evidence.paraphrase()));
        for (String passage : evidence.passages()) {
            html.raw(" ").element("q", Clean.of(account.passage(passage).exact()));
        }
        html.raw(evidence.passages().isEmpty() ? "" : ".");
        sentences.known(note).forEach(known -> html.raw(" ").text(known));
        html.raw(" <a class=\"back\" href=\"#r" + note.number() + "\">↩</a></li>\n");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
