package dateline.data;

import dateline.evidence.Survey;
import dateline.model.Dataset;
import dateline.model.Home;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// All records of a dataset, each section with its reader and its last checks.
final class Records {
    private final Known known = new Known();
    private final Findings findings;
    private final VocabularyReader vocabulary;
    private final ArticleReader articles;
    private final PassageReader passages;
    private final EventReader events;
    private final TieReader ties;
    private @Nullable Survey survey;

    Records(Findings findings) {
        this.findings = findings;
        vocabulary = new VocabularyReader(known, findings);
        articles = new ArticleReader(known, findings);
        passages = new PassageReader(known, findings);
        events = new EventReader(known, findings);
        ties = new TieReader(known, findings);
    }

    /// What reads one record of a section.
    Consumer<Node> reader(Section section) {
        return switch (section) {
            case KINDS -> vocabulary::kind;
            case PROPERTIES -> vocabulary::property;
            case TERMS -> vocabulary::term;
            case AGENTS -> vocabulary::agent;
            case ARTICLES -> articles::article;
            case PASSAGES -> passages::passage;
            case EVENTS -> events::event;
            case LINKS -> ties::link;
            case CONSTRAINTS -> ties::constraint;
        };
    }

    /// Checks what the records of a section say of one another, once it is read.
    void settle(Section section) throws Irregular {
        switch (section) {
            case TERMS -> vocabulary.settleTerms();
            case ARTICLES -> articles.settle();
            case PASSAGES -> passages.settle();
            case EVENTS -> {
                events.settle();
                vocabulary.settleBirths();
            }
            case KINDS, PROPERTIES, AGENTS, LINKS, CONSTRAINTS -> {}
        }
    }

    /// Reads all events, several at a time.
    ///
    /// @param before the dataset as far as it is read
    void readAside(Dataset before, EventCutter cutter, Node list, Progress progress)
            throws IOException, Irregular {
        EventsAside.Watch watch = new EventsAside.Watch(findings, progress);
        survey = new EventsAside(before, known, events::event, watch).read(cutter, list);
    }

    /// What the events come to, where that was found out as they were read.
    @Nullable Survey survey() {
        return survey;
    }

    /// Says of each record that was left out what went with it, once all is read.
    void reportLeftOut() {
        known.reportLeftOut(findings);
    }

    /// The dataset of all that was kept.
    Dataset dataset(Headers headers, @Nullable Home home) {
        return new Dataset(
                headers.id(),
                headers.version(),
                headers.title(),
                home,
                List.copyOf(known.kinds.all()),
                List.copyOf(known.properties.all()),
                List.copyOf(known.terms.all()),
                List.copyOf(known.agents.all()),
                List.copyOf(known.articles.all()),
                List.copyOf(known.passages.all()),
                known.events.list(),
                ties.links(),
                ties.constraints());
    }
}
