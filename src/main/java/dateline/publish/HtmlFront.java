package dateline.publish;

import dateline.text.Messages;

/// Writes what stands before the chronology of the page: the contents, an overview of how well the
/// events are supported, what the sources disagree about, and how to read the rest.
///
/// @param problems whether the page has a list of problems
record HtmlFront(Html html, Sentences sentences, boolean problems) {
    private static final Messages MESSAGES = Messages.of(HtmlReport.class);

    void write(Chronicle chronicle) {
        contents(chronicle);
        glance(Overview.of(chronicle.events()));
        html.section("reading", MESSAGES.say("report.reading"));
        Sentences.reading().forEach(paragraph -> html.element("p", paragraph).raw("\n"));
        html.raw("</section>\n");
    }

    /// The id of the heading of a chapter.
    static String anchor(Chronicle.Chapter chapter) {
        return chapter.first() == null ? "y-none" : "y" + chapter.first();
    }

    private void contents(Chronicle chronicle) {
        html.raw("<nav aria-labelledby=\"h-contents\">\n<h2 id=\"h-contents\">");
        html.text(MESSAGES.say("report.contents")).raw("</h2>\n<ul>\n");
        entry("glance", MESSAGES.say("report.glance"));
        entry("reading", MESSAGES.say("report.reading"));
        if (!chronicle.dated().isEmpty()) {
            html.raw("<li>");
            to("chronology", MESSAGES.say("report.chronology"));
            html.raw("\n<ul>\n");
            chronicle.dated().forEach(it -> entry(anchor(it), sentences.years(it)));
            html.raw("</ul>\n</li>\n");
        }
        if (!chronicle.undated().isEmpty()) {
            entry("undated", MESSAGES.say("report.undated"));
        }
        entry("articles", MESSAGES.say("report.articles"));
        if (problems) {
            entry("problems", MESSAGES.say("report.problems"));
        }
        entry("notes", MESSAGES.say("report.notes"));
        html.raw("</ul>\n</nav>\n");
    }

    private void entry(String id, String words) {
        html.raw("<li>");
        to(id, words);
        html.raw("</li>\n");
    }

    private void to(String id, String words) {
        html.raw("<a href=\"#").text(id).raw("\">").text(words).raw("</a>");
    }

    private void glance(Overview overview) {
        html.section("glance", MESSAGES.say("report.glance"));
        html.raw("<table>\n<thead>\n<tr>");
        heading(MESSAGES.say("glance.level"));
        heading(MESSAGES.say("glance.events"));
        heading(MESSAGES.say("glance.meaning"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        overview.levels()
                .forEach(
                        (level, count) -> {
                            html.raw("<tr><th scope=\"row\"><span class=\"level ");
                            html.raw(Sentences.word(level)).raw("\">");
                            html.text(MESSAGES.say(level)).raw("</span></th>");
                            html.element("td", count.toString());
                            html.element("td", Sentences.meaning(level)).raw("</tr>\n");
                        });
        html.raw("</tbody>\n</table>\n");
        html.element("h3", MESSAGES.say("report.disagreements")).raw("\n");
        disputes(overview);
        html.raw("</section>\n");
    }

    private void heading(String words) {
        html.raw("<th scope=\"col\">").text(words).raw("</th>");
    }

    private void disputes(Overview overview) {
        if (overview.disputes().isEmpty()) {
            html.element("p", MESSAGES.say("report.agreed")).raw("\n");
            return;
        }
        html.raw("<ul class=\"disputes\">\n");
        for (Overview.Dispute dispute : overview.disputes()) {
            html.raw("<li><a href=\"#e-").text(dispute.assessed().event().id()).raw("\">");
            html.text(Clean.of(dispute.assessed().event().title())).raw("</a>. ");
            html.text(sentences.subject(dispute)).raw(": ").text(sentences.sides(dispute));
            html.raw(".</li>\n");
        }
        html.raw("</ul>\n");
    }
}
