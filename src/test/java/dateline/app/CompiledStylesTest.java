package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.look.Theme;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

class CompiledStylesTest {
    private static final String LOOK = "dateline/ui/look/";

    @Test
    void aCompiledSheetHasTheRulesOfItsText(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        List<String> sheets =
                Theme.DARK.stylesheets().stream().filter(it -> it.endsWith(".css")).toList();
        assertThat(sheets).isNotEmpty();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < sheets.size(); i++) {
                out.putNextEntry(new JarEntry(LOOK + i + ".css"));
                URI.create(sheets.get(i)).toURL().openStream().transferTo(out);
            }
        }
        CompiledStyles.into(jar);
        try (JarFile written = new JarFile(jar.toFile())) {
            for (int i = 0; i < sheets.size(); i++) {
                try (InputStream compiled =
                        written.getInputStream(written.getJarEntry(LOOK + i + ".bss"))) {
                    assertThat(rules(Stylesheet.loadBinary(compiled)))
                            .isNotEmpty()
                            .isEqualTo(
                                    rules(
                                            new CssParser()
                                                    .parse(URI.create(sheets.get(i)).toURL())));
                }
            }
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
