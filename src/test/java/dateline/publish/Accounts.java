package dateline.publish;

import dateline.data.Checked;
import dateline.data.Source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Accounts of datasets given as text, and the texts beside the tests.
final class Accounts {
    private Accounts() {}

    static Account of(String json) {
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            Checked checked = Checked.of(Source.of("it.json", bytes), null);
            return new Account(
                    Objects.requireNonNull(checked.assessment()),
                    "0123",
                    Account.Attached.of(checked.resolutions()),
                    checked.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Accounts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A dataset that disagrees in every way.
    static String quarrel() {
        return resource("quarrel.json");
    }
}
