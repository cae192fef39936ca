package dateline.app;

import dateline.data.Source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The dataset that opens when none is named.
final class Bundled {
    private static final String RESOURCE = "/data/scale-ai.json";
    private static final Path CHECKOUT = Path.of("data");
    private static final String SCHEMA = "dateline.schema.json";

    private Bundled() {}

    /// The first dataset in `data/` of the checkout the program was started in, else the one that
    /// travels with the program.
    ///
    /// @throws FileNotFoundException when there is neither
    static Source dataset() throws IOException {
        Optional<Path> file = inCheckout(CHECKOUT);
        if (file.isPresent()) {
            return Source.of(file.get());
        }
        URL resource = Bundled.class.getResource(RESOURCE);
        if (resource == null) {
            throw new FileNotFoundException(RESOURCE);
        }
        return Source.of(RESOURCE.substring(1), resource);
    }

    /// Whether the program was started in a checkout.
    static boolean inCheckout() throws IOException {
        return inCheckout(CHECKOUT).isPresent();
    }

    /// A folder counts as that of a checkout when the schema lies in it.
    static Optional<Path> inCheckout(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(SCHEMA))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(SCHEMA))
                    .sorted()
                    .findFirst();
        }
    }
}
