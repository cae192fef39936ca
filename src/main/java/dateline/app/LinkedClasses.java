package dateline.app;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.runtime.ObjectMethods;
import java.lang.runtime.SwitchBootstraps;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The classes of the packaged program with the comparison of their records and their choices by
/// type written out. The compiler leaves these to the virtual machine, which makes them anew at
/// every start: of what is linked at run time a [ClassCache] keeps lambdas and strings alone.
final class LinkedClasses {
    private static final String CLASS = ".class";
    private static final String ROOT =
            "/" + LinkedClasses.class.getPackageName().split("\\.", 2)[0];
    private static final int WRITTEN =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private static final ClassFile CLASSES =
            ClassFile.of(
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(
                                            LinkedClasses.class.getClassLoader())
                                    .orElse(ClassHierarchyResolver.defaultResolver())));

    private final ClassModel model;
    private final ClassDesc self;
    private final boolean inInterface;
    private final List<Consumer<ClassBuilder>> written = new ArrayList<>();

    private LinkedClasses(ClassModel model) {
        this.model = model;
        self = model.thisClass().asSymbol();
        inInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
    }

    /// Puts the linked form in the place of every class of the program in a jar.
    ///
    /// @throws IOException when the jar cannot be changed
    static void into(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path file : classes(inside.getPath(ROOT))) {
                Files.write(file, linked(Files.readAllBytes(file)));
            }
        }
    }

    private static List<Path> classes(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(CLASS)).toList();
        }
    }

    /// The linked form of a class; the very bytes where there is nothing to link.
    static byte[] linked(byte[] bytes) {
        LinkedClasses linking = new LinkedClasses(CLASSES.parse(bytes));
        byte[] linked = linking.link();
        return linking.written.isEmpty() ? bytes : linked;
    }

    /// What the virtual machine would refuse a class for.
    static List<String> faults(byte[] bytes) {
        return CLASSES.verify(bytes).stream().map(VerifyError::getMessage).toList();
    }

    private byte[] link() {
        return CLASSES.transformClass(
                model,
                ClassTransform.transformingMethodBodies(this::link)
                        .andThen(
                                ClassTransform.endHandler(
                                        type -> written.forEach(method -> method.accept(type)))));
    }

    private void link(CodeBuilder code, CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call) || !link(code, call)) {
            code.with(element);
        }
    }

    /// @return whether a call of a written method has taken the place of one linked at run time
    private boolean link(CodeBuilder code, InvokeDynamicInstruction call) {
        String name = call.name().stringValue();
        if (isMadeBy(SwitchBootstraps.class, call) && name.equals("typeSwitch")) {
            return call.bootstrapArgs().stream().allMatch(LinkedClasses::isClass)
                    && write(code, call, new WrittenChoice(classes(call))::body);
        } else if (isMadeBy(ObjectMethods.class, call)) {
            WrittenRecord written = new WrittenRecord(self, fields(call));
            return switch (name) {
                case "equals" -> write(code, call, written::equality);
                case "hashCode" -> write(code, call, written::hash);
                default -> false; // a text of a record is for readers of code
            };
        }
        return false;
    }

    private static boolean isMadeBy(Class<?> maker, InvokeDynamicInstruction call) {
        return call.bootstrapMethod().owner().equals(maker.describeConstable().orElseThrow());
    }

    /// Whether a choice is by this class, and not by a constant of an enum or a number.
    private static boolean isClass(ConstantDesc label) {
        return label instanceof ClassDesc type && !type.isPrimitive();
    }

    private boolean write(
            CodeBuilder code, InvokeDynamicInstruction call, Consumer<CodeBuilder> body) {
        String name = call.name().stringValue() + "$" + written.size();
        MethodTypeDesc type = call.typeSymbol();
        written.add(owner -> owner.withMethodBody(name, type, WRITTEN, body));
        code.invokestatic(self, name, type, inInterface);
        return true;
    }

    private static List<ClassDesc> classes(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
    }

    /// The fields of a record, in order: they follow its class and their names.
    private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
        List<ConstantDesc> arguments = call.bootstrapArgs();
        return arguments.subList(2, arguments.size()).stream()
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }
}
