package dateline.data;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// A JSON object to write: keys in the order they were put, with values that are text, numbers,
/// truth values, null, sequences of these, or further objects.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /// Puts a member and returns this object.
    ///
    /// @param value text, an integer, a [BigDecimal], a truth value, null, another [Json], or a
    ///     sequence of such, whose items are asked for one by one as they are written
    public Json with(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    /// Writes an object, indented by two spaces, and a line end.
    public static void write(Json value, Writer writer) {
        new Output(writer, new Indented()).write(value);
    }

    /// Writes an object on one line, and a line end.
    public static void writeLine(Json value, Writer writer) {
        new Output(writer, ObjectWriteContext.empty()).write(value);
    }

    /// Writes a list, indented by two spaces, and a line end.
    public static void write(Collection<?> values, Writer writer) {
        new Output(writer, new Indented()).write(values);
    }

    private static final class Output {
        private final Writer writer;
        private final ObjectWriteContext layout;

        Output(Writer writer, ObjectWriteContext layout) {
            this.writer = writer;
            this.layout = layout;
        }

        void write(Object value) {
            try (JsonGenerator generator =
                    FACTORY.rebuild()
                            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                            .build()
                            .createGenerator(layout, writer)) {
                value(generator, value);
                generator.writeRaw('\n');
            }
        }

        private void value(JsonGenerator generator, @Nullable Object value) {
            switch (value) {
                case null -> generator.writeNull();
                case Json object -> object(generator, object);
                case Iterable<?> list -> {
                    generator.writeStartArray();
                    list.forEach(item -> value(generator, item));
                    generator.writeEndArray();
                }
                case String text -> generator.writeString(text);
                case Integer number -> generator.writeNumber(number);
                case Long number -> generator.writeNumber(number);
                case BigDecimal number -> generator.writeNumber(number.toPlainString());
                case Boolean truth -> generator.writeBoolean(truth);
                default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
            }
        }

        private void object(JsonGenerator generator, Json object) {
            generator.writeStartObject();
            object.members.forEach(
                    (key, member) -> {
                        generator.writeName(key);
                        value(generator, member);
                    });
            generator.writeEndObject();
        }
    }

    /// Asks the generator for two spaces a level and `\n`, whatever the system.
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }
    }
}
