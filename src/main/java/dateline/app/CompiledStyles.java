package dateline.app;

import dateline.ui.look.Theme;

import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// The style sheets of the packaged program as the toolkit keeps them once parsed: it looks for
/// that form first, and reads it in a fraction of the time.
final class CompiledStyles {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    /// Where the themes have theirs; a page for a browser has another kind.
    private static final String LOOK = "/" + Theme.class.getPackageName().replace('.', '/');

    private CompiledStyles() {}

    /// Puts the compiled form beside every style sheet of the window in a jar.
    ///
    /// @throws IOException when the jar cannot be changed
    static void into(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path sheet : sheets(inside.getPath(LOOK))) {
                compile(sheet);
            }
        }
    }

    private static List<Path> sheets(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).toList();
        }
    }

    /// The toolkit compiles files only.
    private static void compile(Path sheet) throws IOException {
        Path text = Files.createTempFile("dateline", TEXT);
        Path binary = Files.createTempFile("dateline", BINARY);
        try {
            Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            String name = sheet.getFileName().toString().replace(TEXT, BINARY);
            Files.copy(binary, sheet.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
