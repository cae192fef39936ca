package dateline.app;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;

/// What makes records equal, field by field, the way [java.lang.runtime.ObjectMethods] has it.
///
/// @param self the record
/// @param fields how each is read, in the order they are declared
record WrittenRecord(ClassDesc self, List<DirectMethodHandleDesc> fields) {
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();
    private static final int ONE = 0;
    private static final int OTHER = 1;
    private static final int FACTOR = 31;

    /// Writes the body of `equals`, of a record and any object.
    void equality(CodeBuilder code) {
        Label same = code.newLabel();
        Label different = code.newLabel();
        code.aload(ONE).aload(OTHER).if_acmpeq(same);
        code.aload(OTHER).instanceOf(self).ifeq(different);
        for (DirectMethodHandleDesc field : fields) {
            read(code, field, ONE);
            code.aload(OTHER).checkcast(self);
            code.getfield(self, field.methodName(), type(field));
            unlessEqual(code, type(field), different);
        }
        code.labelBinding(same).iconst_1().ireturn();
        code.labelBinding(different).iconst_0().ireturn();
    }

    /// Writes the body of `hashCode`, of a record.
    void hash(CodeBuilder code) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : fields) {
            code.loadConstant(FACTOR).imul();
            read(code, field, ONE);
            hash(code, type(field));
            code.iadd();
        }
        code.ireturn();
    }

    private static ClassDesc type(DirectMethodHandleDesc field) {
        return field.invocationType().returnType();
    }

    private void read(CodeBuilder code, DirectMethodHandleDesc field, int record) {
        code.aload(record).getfield(self, field.methodName(), type(field));
    }

    private static void unlessEqual(CodeBuilder code, ClassDesc type, Label different) {
        switch (TypeKind.from(type)) {
            case REFERENCE ->
                    code.invokestatic(
                                    OBJECTS,
                                    "equals",
                                    MethodTypeDesc.of(
                                            ConstantDescs.CD_boolean,
                                            ConstantDescs.CD_Object,
                                            ConstantDescs.CD_Object))
                            .ifeq(different);
            case LONG, FLOAT, DOUBLE ->
                    code.invokestatic(
                                    box(type),
                                    "compare",
                                    MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                            .ifne(different);
            default -> code.if_icmpne(different);
        }
    }

    private static void hash(CodeBuilder code, ClassDesc type) {
        ClassDesc owner = type.isPrimitive() ? box(type) : OBJECTS;
        ClassDesc argument = type.isPrimitive() ? type : ConstantDescs.CD_Object;
        code.invokestatic(owner, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, argument));
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
        };
    }
}
