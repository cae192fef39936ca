package dateline.app;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.List;

/// A choice by type as a row of questions, the way [java.lang.runtime.SwitchBootstraps] answers
/// it: given an object and where to begin, the number of the first class it belongs to.
///
/// @param classes in the order they are asked for
record WrittenChoice(List<ClassDesc> classes) {
    private static final int OBJECT = 0;
    private static final int BEGIN = 1;
    private static final int NOTHING = -1;

    /// Writes the body of a method of an object and a number, for a number: -1 where the object is
    /// null, and how many classes there are where it belongs to none.
    void body(CodeBuilder code) {
        Label something = code.newLabel();
        code.aload(OBJECT).ifnonnull(something);
        code.loadConstant(NOTHING).ireturn().labelBinding(something);
        for (int i = 0; i < classes.size(); i++) {
            Label next = code.newLabel();
            code.iload(BEGIN).loadConstant(i).if_icmpgt(next);
            code.aload(OBJECT).instanceOf(classes.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(classes.size()).ireturn();
    }
}
