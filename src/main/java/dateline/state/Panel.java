package dateline.state;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The panel on the right: the page shown, and the way back.
///
/// @param page what is shown
/// @param trail the pages gone through, the latest last, at most [#LONGEST]
public record Panel(Page page, List<Visit> trail) {
    /// The sources of the selected event, with no way back.
    public static final Panel START = new Panel(new Page.OfEvent(Page.Tab.SOURCES), List.of());

    /// How many pages can be gone back: more than anybody remembers.
    public static final int LONGEST = 50;

    public Panel {
        trail = List.copyOf(trail.subList(Math.max(0, trail.size() - LONGEST), trail.size()));
    }

    /// A page as it was left.
    ///
    /// @param lead the event that led the selection then, or null
    public record Visit(Page page, @Nullable String lead) {}

    /// Whether there is a page to go back to.
    public boolean canGoBack() {
        return !trail.isEmpty();
    }

    /// This panel showing another page; another tab of an event is no step to come back from.
    ///
    /// @param lead the event that leads the selection now, or null
    public Panel showing(Page other, @Nullable String lead) {
        boolean sameKind = other.equals(page) || (other.isEvent() && page.isEvent());
        if (sameKind) {
            return new Panel(other, trail);
        }
        List<Visit> longer = new ArrayList<>(trail);
        longer.add(new Visit(page, lead));
        return new Panel(other, longer);
    }

    /// This panel showing an event gone to from a list: the list is the page before it, from
    /// wherever one came.
    ///
    /// @param lead the event that leads the selection now, or null
    public Panel from(Page list, Page.Tab tab, @Nullable String lead) {
        boolean stepping = page.isEvent() && canGoBack() && trail.getLast().page().equals(list);
        Panel listed = stepping ? this : showing(list, lead);
        return listed.showing(new Page.OfEvent(tab), lead);
    }

    /// This panel one page back, or itself when there is none.
    public Panel back() {
        return canGoBack()
                ? new Panel(trail.getLast().page(), trail.subList(0, trail.size() - 1))
                : this;
    }
}
