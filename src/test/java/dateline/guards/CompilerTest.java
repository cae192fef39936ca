package dateline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

/// Runs the compiler with the very arguments of `pom.xml` over sources that each break one guard.
class CompilerTest {
    /// Not those of a profile, which nobody builds with unasked.
    private static final String OF_THE_BUILD = "/project/build/plugins//compilerArgs";

    private static List<String> arguments = List.of();

    @BeforeAll
    static void readTheArgumentsOfTheBuild() throws Exception {
        NodeList nodes =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(
                                        OF_THE_BUILD,
                                        DocumentBuilderFactory.newInstance()
                                                .newDocumentBuilder()
                                                .parse(Path.of("pom.xml").toFile()),
                                        XPathConstants.NODESET);
        assertThat(nodes.getLength()).isEqualTo(1);
        arguments =
                nodes.item(0)
                        .getTextContent()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("-J"))
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a null where none may be      | [NullAway]             | String name() { return null; }
                    a raw type                    | [rawtypes]             | java.util.List names = java.util.List.of();
                    an unchecked conversion       | [unchecked]            | java.util.List<String> names(Object it) { return (java.util.List<String>) it; }
                    a use of something deprecated | [removal]              | void stop(Thread it) { it.stop(); }
                    a mistake ErrorProne knows    | [ReturnValueIgnored]   | void trim(String it) { it.trim(); }
                    """)
    void theBuildStopsAt(String what, String expected, String member, @TempDir Path classes)
            throws Exception {
        assertThat(compile(member, classes))
                .as(what)
                .anyMatch(message -> message.contains(expected));
    }

    @Test
    void theBuildAcceptsWhatIsSound(@TempDir Path classes) throws Exception {
        assertThat(compile("String name() { return \"\"; }", classes)).isEmpty();
    }

    /// The messages of the compiler where it fails, and none where it succeeds.
    private List<String> compile(String member, Path classes) throws Exception {
        String source =
                "package broken; @org.jspecify.annotations.NullMarked class Broken { %s }"
                        .formatted(member);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(arguments);
        options.addAll(List.of("-proc:none", "-d", Files.createDirectories(classes).toString()));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        boolean compiled =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(
                                new StringWriter(),
                                null,
                                found,
                                options,
                                null,
                                List.of(new Source(source)))
                        .call();
        return compiled
                ? List.of()
                : found.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Broken.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
