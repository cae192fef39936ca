package dateline.publish;

import dateline.data.Spelling;
import dateline.evidence.Bar;
import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;
import dateline.evidence.Lineages;
import dateline.evidence.Relation;
import dateline.evidence.Support;
import dateline.evidence.Use;
import dateline.evidence.words.DateNames;
import dateline.evidence.words.PropertyNames;
import dateline.evidence.words.Quantities;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.model.Published;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the reports for people say, without any markup; every text that comes from the dataset is
/// clean.
record Sentences(Account account) {
    private static final Messages MESSAGES = Messages.of(Sentences.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /// The date of an event in words; where there is no single one, each that stands.
    String date(EventAssessment assessed) {
        List<Bar> bars = assessed.drawn().bars();
        Bar answer = assessed.drawn().answer();
        if (answer != null) {
            return words(answer);
        }
        return bars.isEmpty()
                ? MESSAGES.say("event.undated")
                : bars.stream()
                        .map(Sentences::words)
                        .distinct()
                        .collect(Collectors.joining(MESSAGES.say("or")));
    }

    private static String words(Bar bar) {
        Edtf edtf = bar.edtf();
        Edtf start = bar.start().edtf();
        Edtf end = bar.end().edtf();
        if (edtf != null) {
            return DateNames.of(edtf);
        }
        return start != null && end != null
                ? DateNames.period(start, end)
                : String.valueOf(DrawnDate.of(bar).words());
    }

    /// The same in EDTF, where a date string says it and is not what the words are already.
    Optional<String> edtf(EventAssessment assessed) {
        Bar answer = assessed.drawn().answer();
        return Optional.ofNullable(answer == null ? null : DrawnDate.of(answer).edtf())
                .filter(edtf -> !edtf.equals(date(assessed)));
    }

    /// What an event rests on: how many articles and how many lineages, and whether anything
    /// about it is in conflict.
    String footing(EventAssessment assessed) {
        String footing =
                MESSAGES.say("event.footing", assessed.articles().size(), assessed.lineageCount());
        boolean elsewhere = assessed.conflicted() && assessed.level() != Level.CONFLICT;
        return elsewhere ? footing + MESSAGES.say("event.conflicted") : footing;
    }

    String level(EventAssessment assessed) {
        String corroborated =
                assessed.corroborated() == null
                        ? ""
                        : MESSAGES.say("event.corroborated", DateNames.of(assessed.corroborated()));
        return MESSAGES.say(assessed.level()) + corroborated;
    }

    /// What a level means.
    static String meaning(Level level) {
        return switch (level) {
            case CORROBORATED -> MESSAGES.say("level.corroborated");
            case DERIVED_AGREED -> MESSAGES.say("level.derivedAgreed");
            case SINGLE_SOURCE -> MESSAGES.say("level.singleSource");
            case DERIVED_ONLY -> MESSAGES.say("level.derivedOnly");
            case UNSOURCED -> MESSAGES.say("level.unsourced");
            case TENSION -> MESSAGES.say("level.tension");
            case DERIVED_CONFLICT -> MESSAGES.say("level.derivedConflict");
            case MISREPORTED -> MESSAGES.say("level.misreported");
            case CONFLICT -> MESSAGES.say("level.conflict");
            case UNDATED -> MESSAGES.say("level.undated");
        };
    }

    /// What a dispute is about and how grave it is.
    String subject(Overview.Dispute dispute) {
        Support support = dispute.support();
        return MESSAGES.say(
                "dispute.subject",
                property(support.property(), support.of()),
                MESSAGES.say(support.level()));
    }

    /// The sides of a dispute, each with how many stand behind it.
    String sides(Overview.Dispute dispute) {
        return dispute.sides().stream()
                .map(it -> MESSAGES.say("dispute.side", value(it.claim()), lineages(it)))
                .collect(Collectors.joining(MESSAGES.say("dispute.next")));
    }

    /// The years of a chapter.
    String years(Chronicle.Chapter chapter) {
        Long first = chapter.first();
        if (first == null) {
            return MESSAGES.say("years.none");
        }
        return chapter.years() == 1
                ? year(first)
                : MESSAGES.say("years.several", year(first), year(first + chapter.years() - 1));
    }

    private static String year(long year) {
        String sign = year < 0 ? "-" : "";
        String edtf = Math.abs(year) > 9_999 ? "Y" + year : sign + "%04d".formatted(Math.abs(year));
        return Edtf.parse(edtf).words();
    }

    /// Who took part, or nothing.
    Optional<String> people(Event event) {
        return event.participants().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        event.participants().stream()
                                .map(
                                        it ->
                                                MESSAGES.say(
                                                        "event.participant",
                                                        Clean.of(account.agent(it.agent())),
                                                        Clean.of(it.role())))
                                .collect(Collectors.joining("; ")));
    }

    /// The property of a claim, with whose it is.
    String property(Claim claim) {
        return property(claim.property(), claim.of());
    }

    private String property(String property, @Nullable String of) {
        String name = PropertyNames.of(property);
        return of == null ? name : MESSAGES.say("claim.of", name, Clean.of(account.agent(of)));
    }

    /// What a claim says.
    String value(Claim claim) {
        String value = value(claim.value());
        Edtf asOf = claim.asOf();
        if (asOf == null) {
            return value;
        }
        return asOf.shape() == Edtf.Shape.DATE
                ? MESSAGES.say("claim.asOf", value, asOf.words())
                : MESSAGES.say("claim.when", value, asOf.words());
    }

    private String value(Value value) {
        return switch (value) {
            case Value.OfDate(var edtf) -> DateNames.of(edtf);
            case Value.Quantity quantity ->
                    quantity.basis() == null
                            ? Quantities.words(quantity)
                            : MESSAGES.say(
                                    "claim.basis",
                                    Quantities.words(quantity),
                                    quantity.basis().replace('-', ' '));
            case Value.OfTerm(String term) -> Clean.of(account.term(term));
            case Value.OfAgent(String agent) -> Clean.of(account.agent(agent));
            case Value.Text(String text) -> Clean.of(text);
        };
    }

    /// What is to be said of a claim beside its value: its rank, and why.
    Optional<String> rank(ClaimStanding standing) {
        String reason = standing.claim().reason();
        String why = reason == null ? "" : MESSAGES.say("claim.reason", Clean.of(reason));
        return switch (standing.rank()) {
            case Rank.PREFERRED -> Optional.of(MESSAGES.say("claim.preferred") + why);
            case Rank.DEPRECATED -> Optional.of(MESSAGES.say("claim.deprecated") + why);
            case Rank.NORMAL -> Optional.empty();
        };
    }

    /// How many lineages a claim has.
    String lineages(ClaimStanding standing) {
        return MESSAGES.say("claim.lineages", standing.lineages());
    }

    /// What disagrees within an event, a sentence each.
    List<String> clashes(EventAssessment assessed) {
        return assessed.relations().stream()
                .filter(relation -> relation.kind().clashes())
                .map(relation -> clash(assessed.event(), relation))
                .toList();
    }

    private String clash(Event event, Relation relation) {
        Claim a = claim(event, relation.a());
        String property = property(a);
        String one = value(a);
        String clashes = MESSAGES.say(relation.kind());
        String other = value(claim(event, relation.b()));
        return relation.counts()
                ? MESSAGES.say("clash", property, one, clashes, other)
                : MESSAGES.say("clash.uncounted", property, one, clashes, other);
    }

    private static Claim claim(Event event, String id) {
        return event.claims().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /// An article with its title.
    String article(Article article) {
        String title = Clean.of(article.title());
        return article.publisher() == null
                ? MESSAGES.say("article.unknown", title)
                : MESSAGES.say("article", publisher(article), title);
    }

    /// An article as a footnote names it: in few words that tell it apart.
    String brief(Article article) {
        return Clean.of(account.names().brief(article.id()));
    }

    private String publisher(Article article) {
        String publisher = account.publisherInWords(article);
        return publisher == null ? MESSAGES.say("publisher.unknown") : Clean.of(publisher);
    }

    /// What an article is about.
    String precis(Article article) {
        return told(article.precis());
    }

    /// A text of the curators in which what is named by its id is named as a reader knows it.
    private String told(String text) {
        return ID.matcher(Clean.of(text))
                .replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
    }

    /// The same without its full stop, to become part of another sentence.
    private String clause(String sentence) {
        String told = told(sentence);
        return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
    }

    /// What an id stands for; a word that is none, or an id that may be a plain word, is itself.
    private String named(String id) {
        if (id.chars().noneMatch(c -> c == '-' || Character.isDigit(c))) {
            return id;
        }
        return account.knows(id)
                ? brief(account.article(id))
                : account.assessment()
                        .event(id)
                        .map(it -> MESSAGES.say("event.quoted", Clean.of(it.event().title())))
                        .orElse(id);
    }

    /// What an article says, and how it is known.
    List<String> known(Notes.Note note) {
        Evidence evidence = note.used().evidence();
        List<String> known = new ArrayList<>();
        account.derivation(note.event(), note.claim(), evidence)
                .ifPresent(words -> known.add(MESSAGES.say("note.derived", Clean.of(words))));
        if (evidence.attributedTo() != null) {
            known.add(attributed(evidence.attributedTo()));
        }
        if (evidence.follows() != null) {
            Article other = account.article(evidence.follows().article());
            known.add(MESSAGES.say("note.follows", brief(other)));
        }
        refused(note.used()).ifPresent(known::add);
        return known;
    }

    private String attributed(Attribution attribution) {
        String agent = Clean.of(account.agent(attribution.agent()));
        return switch (attribution.how()) {
            case RELAYED ->
                    account.person(attribution.agent())
                            ? MESSAGES.say("note.relayed.person", agent)
                            : MESSAGES.say("note.relayed", agent);
            case TOLD -> MESSAGES.say("note.told", agent);
        };
    }

    private static Optional<String> refused(ClaimStanding.Used used) {
        Use use = used.use();
        return use.usable() ? Optional.empty() : Optional.of(MESSAGES.say(use));
    }

    /// All that is known of an article: who wrote it, when, and where it can be read.
    List<String> about(Article article) {
        List<String> about = new ArrayList<>();
        if (!article.author().isEmpty()) {
            about.add(MESSAGES.say("about.by", Clean.of(String.join(", ", article.author()))));
        }
        Published published = article.published();
        about.add(
                published == null
                        ? MESSAGES.say("about.undated")
                        : MESSAGES.say(
                                "about.published",
                                published.edtf().words(),
                                clause(published.basis())));
        about.add(MESSAGES.say("about.publisher", clause(article.publisherBasis())));
        for (Origin origin : article.lineage()) {
            about.add(
                    MESSAGES.say(
                            "about.lineage",
                            relation(origin.rel()),
                            brief(account.article(origin.article())),
                            clause(origin.basis())));
        }
        return about;
    }

    private static String relation(Origin.Rel rel) {
        return switch (rel) {
            case SYNDICATED_FROM -> MESSAGES.say("about.syndicated");
            case REVISION_OF -> MESSAGES.say("about.revision");
            case ALTERNATE_OF -> MESSAGES.say("about.alternate");
            case DERIVED_FROM -> MESSAGES.say("about.derived");
        };
    }

    /// What a reader must know of the report itself, a paragraph each.
    static List<String> reading() {
        return List.of(
                MESSAGES.say("report.reading.lineage"),
                MESSAGES.say("report.reading.note"),
                MESSAGES.say("report.reading.derived"));
    }

    /// Which dataset the report is of.
    String edition() {
        return MESSAGES.say(
                "report.edition", Clean.of(account.dataset().version()), account.sha256());
    }

    /// How the articles of the whole account stand together.
    String counts() {
        Lineages lineages = account.assessment().lineages();
        long roots =
                account.dataset().articles().stream()
                        .filter(article -> !lineages.digest(article.id()))
                        .map(article -> lineages.root(article.id()).id())
                        .distinct()
                        .count();
        return MESSAGES.say(
                "counts",
                account.dataset().events().size(),
                account.dataset().articles().size(),
                roots);
    }

    /// A constant as the dataset writes it, for a style class.
    static String word(Enum<?> constant) {
        return Spelling.of(constant).toLowerCase(Locale.ROOT);
    }
}
