package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;
import dateline.layout.Badge;
import dateline.model.Article;
import dateline.model.Event;
import dateline.state.Catalog;
import dateline.state.Dispute;
import dateline.text.Messages;
import dateline.ui.look.LevelMark;
import dateline.ui.notice.Glance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sheets of an assessed dataset, each written when it is asked for.
///
/// Lists that need every event (conflicts, what else a participant or an article has to do with)
/// are made at the first request and kept. For use on one thread.
public final class AssessedSheets implements Sheets {
    private static final Messages SAY = Messages.of(AssessedSheets.class);

    private final Catalog catalog;
    private final Assessment assessment;
    private final Archive archive;
    private final Names names;
    private @Nullable RelatedSheets related;
    private @Nullable ArticleSheets articles;
    private @Nullable List<Listed> conflicts;
    private @Nullable LineageSheet stemma;

    /// @param catalog the dataset that is open
    public AssessedSheets(Catalog catalog) {
        this.catalog = catalog;
        this.assessment = catalog.assessment();
        this.archive = Archive.of(assessment);
        this.names = archive.names();
    }

    /// The sheets of a dataset that is open.
    public static Sheets of(Catalog catalog) {
        return new AssessedSheets(catalog);
    }

    @Override
    public Optional<EventSheet> event(String id) {
        return assessment.event(id).map(this::sheet);
    }

    private EventSheet sheet(EventAssessment assessed) {
        Desk desk = archive.desk(assessed);
        Event event = assessed.event();
        DateLine date = DateLine.of(assessed);
        Facts facts = new Facts(desk);
        List<Comparison> comparisons = new Comparisons(desk).all();
        return new EventSheet(
                event.id(),
                event.title(),
                event.summary(),
                kind(event.kind()),
                date.words(),
                date.edtf(),
                facts.all(),
                facts.participants(),
                new Footings(desk).all(),
                comparisons,
                new LineageSheets(desk).sheet(comparisons),
                related().sheet(event));
    }

    private EventSheet.Category kind(String id) {
        var kinds = assessment.dataset().kinds();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).id().equals(id)) {
                return new EventSheet.Category(kinds.get(i).label(), i);
            }
        }
        return new EventSheet.Category(id, 0);
    }

    @Override
    public Optional<ArticleSheet> article(String id) {
        Article article = names.article(id);
        return article == null ? Optional.empty() : Optional.of(articles().sheet(article));
    }

    @Override
    public List<String> eventsWith(String agent) {
        return related().with(agent);
    }

    @Override
    public String agentName(String id) {
        return names.agent(id);
    }

    @Override
    public String articleName(String id) {
        return names.brief(id);
    }

    @Override
    public LineageSheet stemma() {
        LineageSheet known = stemma;
        if (known == null) {
            known = new Stemma(archive).sheet();
            stemma = known;
        }
        return known;
    }

    @Override
    public Listed listed(String event) {
        return listed(event, "");
    }

    private Listed listed(String event, String note) {
        Optional<EventAssessment> assessed = assessment.event(event);
        Level level = assessed.map(EventAssessment::level).orElse(Level.UNDATED);
        boolean elsewhere = level != Level.CONFLICT && conflicted(assessed);
        Badge badge = elsewhere ? Badge.CONFLICT : Badge.NONE;
        String words = LevelMark.words(level);
        Listed.Mark mark =
                new Listed.Mark(
                        LevelMark.form(level),
                        badge,
                        LevelMark.tone(level),
                        elsewhere ? SAY.say("mark.elsewhere", words) : words);
        String date = assessed.map(DateLine::of).map(DateLine::words).orElse("");
        return new Listed(event, names.eventTitle(event), date, note, mark);
    }

    private static boolean conflicted(Optional<EventAssessment> assessed) {
        return assessed.map(EventAssessment::conflicted).orElse(false);
    }

    @Override
    public List<Chosen> chosen(Collection<String> events) {
        List<String> sorted =
                events.stream().sorted(Comparator.comparingInt(catalog::place)).toList();
        Intervals intervals = new Intervals(assessment.ordering());
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            String since = i == 0 ? "" : intervals.since(sorted.get(i - 1), sorted.get(i));
            chosen.add(new Chosen(listed(sorted.get(i)), since));
        }
        return chosen;
    }

    @Override
    public Optional<Glance> glance(String id) {
        return assessment.event(id).map(this::glance);
    }

    private Glance glance(EventAssessment assessed) {
        DateLine date = DateLine.of(assessed);
        List<EventSheet.Footing> footings = new Footings(archive.desk(assessed)).all();
        EventSheet.Footing footing = footings.getFirst();
        String elsewhere =
                footings.stream()
                        .skip(1)
                        .map(AssessedSheets::line)
                        .collect(Collectors.joining("\n"));
        return new Glance(
                assessed.event().title(),
                date.words(),
                date.edtf(),
                footing.tone(),
                footing.form(),
                line(footing),
                (footing.detail() + "\n" + elsewhere).strip());
    }

    private static String line(EventSheet.Footing footing) {
        return footing.counts().isEmpty()
                ? footing.headline()
                : SAY.say("footing.line", footing.headline(), footing.counts());
    }

    @Override
    public List<Listed> conflicts() {
        List<Listed> known = conflicts;
        if (known == null) {
            Map<String, List<Dispute>> byEvent = new LinkedHashMap<>();
            for (Dispute dispute : catalog.disputes()) {
                byEvent.computeIfAbsent(dispute.event().id(), _ -> new ArrayList<>()).add(dispute);
            }
            known = byEvent.values().stream().map(this::listed).toList();
            conflicts = known;
        }
        return known;
    }

    /// An event with all its disputes, the worst of which comes first and decides how it looks.
    private Listed listed(List<Dispute> disputes) {
        Dispute worst = disputes.getFirst();
        Listed plain = listed(worst.event().id());
        return new Listed(
                plain.event(),
                plain.title(),
                plain.date(),
                disputes.stream().map(this::note).distinct().collect(Collectors.joining("; ")),
                new Listed.Mark(
                        LevelMark.form(worst.level()),
                        Badge.NONE,
                        LevelMark.tone(worst.level()),
                        LevelMark.words(worst.level())));
    }

    private String note(Dispute dispute) {
        String property = ValueWords.property(dispute.property());
        String of = dispute.of();
        String about = of == null ? property : SAY.say("property.of", property, names.agent(of));
        String level = LevelMark.words(dispute.level()).toLowerCase(Locale.ENGLISH);
        return SAY.say("conflict.note", about, level);
    }

    private RelatedSheets related() {
        RelatedSheets made = related;
        if (made == null) {
            made = new RelatedSheets(catalog, names, this::listed);
            related = made;
        }
        return made;
    }

    private ArticleSheets articles() {
        ArticleSheets made = articles;
        if (made == null) {
            made = new ArticleSheets(catalog, archive, this::listed);
            articles = made;
        }
        return made;
    }
}
