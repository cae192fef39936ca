package dateline.ui.source;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Which addresses of a dataset may be handed to a browser.
///
/// A dataset is a file from somebody else: `file:` and the schemes of other programs would let it
/// start what the reader did not ask for.
public final class Web {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Web() {}

    /// Whether an address has a host and is `http` or `https`.
    public static boolean opens(URI address) {
        String scheme = address.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                && address.getHost() != null;
    }
}
