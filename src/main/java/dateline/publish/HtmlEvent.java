package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Event;
import dateline.model.Rank;
import dateline.text.Messages;

import java.util.List;

/// Writes one event of the page: its date, what it rests on, and each claim with its notes.
record HtmlEvent(Html html, Sentences sentences, Notes notes) {
    private static final Messages MESSAGES = Messages.of(HtmlReport.class);

    void write(EventAssessment assessed) {
        Event event = assessed.event();
        html.raw("<article class=\"event\" id=\"e-").text(event.id());
        html.raw("\" aria-labelledby=\"t-").text(event.id()).raw("\">\n");
        html.raw("<p class=\"when\">").element("strong", sentences.date(assessed));
        sentences.edtf(assessed).ifPresent(edtf -> html.raw(" ").element("code", edtf));
        html.raw("</p>\n<div class=\"what\">\n<h4 id=\"t-").text(event.id()).raw("\">");
        html.text(Clean.of(event.title())).raw("</h4>\n");
        rests(assessed);
        html.element("p", Clean.of(event.summary())).raw("\n");
        sentences
                .people(event)
                .ifPresent(people -> html.raw("<p class=\"people\">").text(people).raw("</p>\n"));
        claims(assessed);
        for (String clash : sentences.clashes(assessed)) {
            html.raw("<p class=\"clash\">").text(clash).raw("</p>\n");
        }
        html.raw("</div>\n</article>\n");
    }

    private void rests(EventAssessment assessed) {
        html.raw("<p class=\"rests\"><span class=\"level ")
                .raw(Sentences.word(assessed.level()))
                .raw("\">")
                .text(sentences.level(assessed))
                .raw("</span> · ")
                .text(sentences.footing(assessed))
                .raw("</p>\n");
    }

    private void claims(EventAssessment assessed) {
        if (assessed.claims().isEmpty()) {
            return;
        }
        html.raw("<dl>\n");
        for (List<ClaimStanding> group : Claims.bySubject(assessed)) {
            html.raw("<div>").element("dt", sentences.property(group.getFirst().claim()));
            html.raw("\n");
            group.forEach(standing -> claim(assessed.event(), standing));
            html.raw("</div>\n");
        }
        html.raw("</dl>\n");
    }

    private void claim(Event event, ClaimStanding standing) {
        html.raw("<dd>");
        String tag = standing.rank() == Rank.DEPRECATED ? "s" : "span";
        html.element(tag, sentences.value(standing.claim()));
        html.raw(" <small>— ").text(sentences.lineages(standing));
        sentences.rank(standing).ifPresent(rank -> html.raw("; ").text(rank));
        html.raw("</small>");
        List<Notes.Note> made = notes.of(event, standing);
        if (!made.isEmpty()) {
            html.raw("<sup>");
            made.forEach(this::reference);
            html.raw("</sup>");
        }
        html.raw("</dd>\n");
    }

    private void reference(Notes.Note note) {
        String number = String.valueOf(note.number());
        html.raw(" <a role=\"doc-noteref\" id=\"r" + number + "\" href=\"#n" + number);
        html.raw("\" aria-label=\"").text(MESSAGES.say("report.noted", number)).raw("\">");
        html.raw(number).raw("</a>");
    }
}
