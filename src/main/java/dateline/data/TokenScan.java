package dateline.data;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;

/// Goes through a JSON file token by token and keeps nothing: the least that reading it can cost.
public final class TokenScan {
    private TokenScan() {}

    /// How many tokens there are.
    ///
    /// @throws IOException when the bytes cannot be had
    public static long count(Source source) throws IOException {
        long tokens = 0;
        try (InputStream in = source.open();
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
