package dateline.ui.outside;

import java.net.URI;

/// Opens addresses in the reader's browser.
@FunctionalInterface
public interface Links {
    /// Opens an address of `http` or `https`; any other is refused without a word.
    void open(URI address);
}
