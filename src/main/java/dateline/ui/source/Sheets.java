package dateline.ui.source;

import dateline.ui.notice.Glance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What to show of one dataset, made when it is asked for.
public interface Sheets {
    /// Everything about an event; empty when there is none of that id.
    Optional<EventSheet> event(String id);

    /// Everything about an article; empty when there is none of that id.
    Optional<ArticleSheet> article(String id);

    /// What the card under the pointer says of an event; empty when there is none of that id.
    Optional<Glance> glance(String id);

    /// Every article by lineage: who is a copy of whom.
    LineageSheet stemma();

    /// The events that an agent takes part in, in time order, the undated last.
    List<String> eventsWith(String agent);

    /// An agent's name.
    String agentName(String id);

    /// An article in few words.
    String articleName(String id);

    /// How a list names an event.
    Listed listed(String event);

    /// Some events in time order, each with the time since the one before.
    List<Chosen> chosen(Collection<String> events);

    /// Every event whose sources disagree about anything, the worst first, each with all that is
    /// disputed of it; those in conflict have the tone of a conflict.
    List<Listed> conflicts();
}
