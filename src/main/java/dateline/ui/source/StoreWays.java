package dateline.ui.source;

import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.ui.outside.Links;

import java.net.URI;

/// Ways that are changes of the store.
///
/// @param store what the reader looks at
/// @param links opens web pages
record StoreWays(Store store, Links links) implements Ways {
    /// Selects an event and shows one of its parts.
    void open(String event, Page.Tab tab) {
        store.apply(new Change.Select(event));
        store.apply(new Change.Show(new Page.OfEvent(tab)));
    }

    /// Selects an event and sets its sources side by side, on the way through the conflicts.
    void openConflict(String event) {
        store.apply(new Change.OpenFrom(new Page.Conflicts(), event, Page.Tab.CONFLICTS));
    }

    @Override
    public void toArticle(String article) {
        store.apply(new Change.Show(new Page.OfArticle(article)));
    }

    @Override
    public void toAgent(String agent) {
        store.apply(new Change.Show(new Page.OfAgent(agent)));
    }

    @Override
    public void toEvent(String event) {
        open(event, Page.Tab.SOURCES);
    }

    @Override
    public void toWeb(URI address) {
        if (Web.opens(address)) {
            links.open(address);
        }
    }
}
