package dateline.app;

import dateline.ui.outside.Links;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The reader's own browser, for web pages only: a dataset cannot make it open anything else.
final class Browser implements Links {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final HostServices services;

    Browser() {
        services = new Host().getHostServices();
    }

    @Override
    public void open(URI address) {
        if (allowed(address)) {
            services.showDocument(address.toString());
        }
    }

    /// Whether an address is that of a web page.
    static boolean allowed(URI address) {
        String scheme = address.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                && address.getHost() != null;
    }

    /// Never started: host services are had from an application, which the main class is not.
    private static final class Host extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("only there for its host services");
        }
    }
}
