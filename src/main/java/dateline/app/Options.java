package dateline.app;

import dateline.text.Messages;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The options that several commands have.
final class Options {
    private static final Messages MESSAGES = Messages.of(Options.class);

    private Options() {}

    /// A command with what all commands have: a description, examples, `--help`.
    static CommandSpec command(String name, String description, String examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(description)
                .footer(("\n" + examples).split("\n", -1))
                .optionListHeading("%n")
                .parameterListHeading("%n")
                .width(100)
                .sortOptions(false);
        return spec.addOption(help());
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(MESSAGES.say("option.help"))
                .build();
    }

    /// The dataset to read, which may be left out.
    static PositionalParamSpec optionalFile() {
        return file(MESSAGES.say("option.fileOrBundled")).required(false).arity("0..1").build();
    }

    /// The dataset to read.
    static PositionalParamSpec file() {
        return file(MESSAGES.say("option.file")).required(true).arity("1").build();
    }

    private static PositionalParamSpec.Builder file(String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .converters(path())
                .description(description);
    }

    /// Where the texts of the articles are.
    static OptionSpec articles() {
        return path("--articles", "DIR", MESSAGES.say("option.articles"));
    }

    static OptionSpec path(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Path.class)
                .converters(path())
                .description(description)
                .build();
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static OptionSpec date(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("DATE")
                .type(Edtf.class)
                .converters((ITypeConverter<Edtf>) Options::date)
                .description(description)
                .build();
    }

    /// One of the constants of an enum, in small letters.
    static <E extends Enum<E>> OptionSpec choice(String name, Class<E> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(words(type, "|"))
                .type(type)
                .converters((ITypeConverter<E>) word -> constant(type, word))
                .description(description)
                .build();
    }

    /// The value of an option, or null where it was not given.
    static <T> @Nullable T given(ParseResult line, String name, Class<T> type) {
        Object value = line.matchedOptionValue(name, (Object) null);
        return value == null ? null : type.cast(value);
    }

    private static ITypeConverter<Path> path() {
        return text -> {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(MESSAGES.say("option.path"));
            }
        };
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new TypeConversionException(
                    MESSAGES.say("option.date", text, String.valueOf(e.getMessage())));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new TypeConversionException(MESSAGES.say("option.choice", words(type, ", "), word));
    }

    private static <E extends Enum<E>> String words(Class<E> type, String between) {
        return Arrays.stream(type.getEnumConstants())
                .map(Options::word)
                .collect(Collectors.joining(between));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
