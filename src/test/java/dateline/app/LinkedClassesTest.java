package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Constructor;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

class LinkedClassesTest {
    /// A record with a field of every kind.
    record Everything(
            boolean a, byte b, char c, short d, int e, long f, float g, double h, String i) {
        static final List<Object[]> FIELDS =
                List.of(
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "seven"},
                        new Object[] {false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 2, 'c', (short) 2, 3, 4L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 1, 'd', (short) 2, 3, 4L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 3, 3, 4L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 4, 4L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 5L, 5f, 6d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 0f, 0d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, -0f, 0d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 0f, -0d, "seven"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, Double.NaN, "7"},
                        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, null});
    }

    /// A choice by type, in which an earlier case may refuse.
    static final class Choice implements Function<Object, String> {
        @Override
        public String apply(Object thing) {
            return switch (thing) {
                case null -> "nothing";
                case String text when text.isEmpty() -> "no text";
                case CharSequence text when text.length() > 3 -> "a long text";
                case String _ -> "a text";
                case Number number when number.intValue() == 0 -> "zero";
                case Integer _ -> "a whole number";
                case Number _ -> "a number";
                default -> "something else";
            };
        }
    }

    @Test
    void aLinkedRecordEqualsWhatItDidBefore() throws ReflectiveOperationException, IOException {
        Constructor<?> plain = Everything.class.getDeclaredConstructors()[0];
        Constructor<?> linked = linked(Everything.class).getDeclaredConstructors()[0];
        linked.setAccessible(true);
        for (Object[] one : Everything.FIELDS) {
            assertThat(linked.newInstance(one).hashCode())
                    .as(Arrays.toString(one))
                    .isEqualTo(plain.newInstance(one).hashCode());
            assertThat(linked.newInstance(one)).isNotEqualTo(plain.newInstance(one));
            for (Object[] other : Everything.FIELDS) {
                assertThat(linked.newInstance(one).equals(linked.newInstance(other)))
                        .as("%s and %s", Arrays.toString(one), Arrays.toString(other))
                        .isEqualTo(plain.newInstance(one).equals(plain.newInstance(other)))
                        .isEqualTo(one == other);
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLinkedChoiceFallsAsItDidBefore() throws ReflectiveOperationException, IOException {
        Constructor<?> made = linked(Choice.class).getDeclaredConstructor();
        made.setAccessible(true);
        Function<Object, String> linked = (Function<Object, String>) made.newInstance();
        Object[] things = {
            null,
            "",
            "abc",
            "abcd",
            CharBuffer.wrap("ab"),
            CharBuffer.wrap("abcd"),
            0,
            1,
            0L,
            2.5,
            'c'
        };
        List<String> chosen = new ArrayList<>();
        for (Object thing : things) {
            chosen.add(linked.apply(thing));
            assertThat(chosen.getLast()).isEqualTo(new Choice().apply(thing));
        }
        assertThat(chosen.stream().distinct()).hasSize(8);
    }

    @Test
    void everyClassOfTheProgramIsSoundWhenLinked() throws IOException {
        ClassFile reader = ClassFile.of();
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("target/classes/dateline"))) {
            files = found.filter(file -> file.toString().endsWith(".class")).toList();
        }
        int changed = 0;
        for (Path file : files) {
            byte[] plain = Files.readAllBytes(file);
            byte[] linked = LinkedClasses.linked(plain);
            if (linked != plain) {
                changed++;
                assertThat(LinkedClasses.faults(linked)).as(file.toString()).isEmpty();
                assertThat(comparisons(reader, linked)).as(file.toString()).isEmpty();
            }
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void theClassesInAJarAreLinked(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(path(Everything.class)));
            out.write(bytes(Everything.class));
        }
        LinkedClasses.into(jar);
        try (JarFile written = new JarFile(jar.toFile());
                InputStream linked =
                        written.getInputStream(written.getJarEntry(path(Everything.class)))) {
            assertThat(linked.readAllBytes())
                    .isEqualTo(LinkedClasses.linked(bytes(Everything.class)))
                    .isNotEqualTo(bytes(Everything.class));
        }
    }

    /// The names of the methods in which records are still compared by what is made at run time.
    private static List<String> comparisons(ClassFile reader, byte[] bytes) {
        return reader.parse(bytes).methods().stream()
                .filter(method -> method.code().stream().anyMatch(LinkedClassesTest::compares))
                .map(method -> method.methodName().stringValue())
                .toList();
    }

    private static boolean compares(CodeModel code) {
        return code.elementStream()
                .anyMatch(
                        element ->
                                element instanceof InvokeDynamicInstruction call
                                        && call.bootstrapMethod()
                                                .owner()
                                                .displayName()
                                                .equals("ObjectMethods")
                                        && !call.name().equalsString("toString"));
    }

    private static Class<?> linked(Class<?> plain) throws IOException {
        byte[] linked = LinkedClasses.linked(bytes(plain));
        assertThat(linked).isNotEqualTo(bytes(plain));
        return new ClassLoader(plain.getClassLoader()) {
            Class<?> define() {
                return defineClass(plain.getName(), linked, 0, linked.length);
            }
        }.define();
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(type.getClassLoader().getResourceAsStream(path(type)))) {
            return file.readAllBytes();
        }
    }
}
