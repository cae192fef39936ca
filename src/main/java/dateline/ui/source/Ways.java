package dateline.ui.source;

import java.net.URI;

/// Where a reader can go from a page of the panel.
public interface Ways {
    /// Shows an article and everything it backs.
    void toArticle(String article);

    /// Lists every event that an agent takes part in.
    void toAgent(String agent);

    /// Selects an event, so that the timeline shows it and the panel its sources.
    void toEvent(String event);

    /// Opens a web page; asked only for addresses that [Web#opens] lets through.
    void toWeb(URI address);
}
