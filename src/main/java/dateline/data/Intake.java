package dateline.data;

import dateline.data.Node.Member;
import dateline.data.Node.Nothing;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// The members of a JSON object as they are taken out one by one, and whether the record they make
/// can be kept.
///
/// [#close()] reports what nobody took.
abstract class Intake {
    private static final Messages MESSAGES = Messages.of(Intake.class);

    private final Node node;
    private final List<Member> members;
    private final Findings findings;
    private boolean sound = true;
    private boolean faulty;
    private @Nullable LeftOut cause;

    Intake(Node node, List<Member> members, Findings findings) {
        this.node = node;
        this.members = members;
        this.findings = findings;
    }

    /// The object itself.
    Node node() {
        return node;
    }

    /// Where problems go.
    Findings findings() {
        return findings;
    }

    /// Whether the object has the field and it is not null.
    boolean has(String name) {
        Node member = find(name);
        return member != null && !(member.content() instanceof Nothing);
    }

    /// The one of some fields that the object has, or null where it has none or several.
    @Nullable String only(List<String> names) {
        String only = null;
        for (String name : names) {
            if (has(name)) {
                if (only != null) {
                    return null;
                }
                only = name;
            }
        }
        return only;
    }

    /// The node of a field without taking it, or the object itself where it has none: the best
    /// place for a problem.
    Node place(String name) {
        Node member = find(name);
        return member == null ? node : member;
    }

    private @Nullable Node find(String name) {
        for (Member member : members) { // a handful: faster than hashing
            if (member.key().equals(name)) {
                return member.value();
            }
        }
        return null;
    }

    private @Nullable Node remove(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(name)) {
                return members.remove(i).value();
            }
        }
        return null;
    }

    /// Marks the record as one to leave out, for a reason at a node.
    void refuse(Node at, Supplier<String> why) {
        findings.error(at, why);
        fail();
    }

    /// Marks the record as one to leave out for a fault of its own, which was reported.
    void fail() {
        sound = false;
        faulty = true;
    }

    /// Marks the record as one to leave out because what it refers to was left out, which is said
    /// there.
    void refuse(LeftOut leftOut) {
        leftOut.takesAlong(1);
        sound = false;
        cause = leftOut;
    }

    /// Passes over what nobody took; the record is left out for a reason that was given.
    void abandon() {
        members.clear();
        fail();
    }

    /// What the record was left out for, so that what refers to it can be counted there.
    LeftOut leftOut(Known.What what, String id) {
        return cause == null || faulty ? new LeftOut(what, id, node) : cause;
    }

    /// Reports fields that nobody took; one that is null says nothing, and nobody has to.
    ///
    /// @return whether the record can be kept
    boolean close() {
        for (Member left : members) {
            if (!(left.value().content() instanceof Nothing)) {
                findings.error(left.value(), () -> MESSAGES.say("field.unknown", left.key()));
            }
        }
        return sound;
    }

    /// Takes a field; null where it is missing or null.
    @Nullable Node takeOrNull(String name) {
        Node member = remove(name);
        return member == null || member.content() instanceof Nothing ? null : member;
    }

    /// Takes a field that must be there.
    @Nullable Node take(String name) {
        Node member = takeOrNull(name);
        if (member == null) {
            refuse(node, () -> MESSAGES.say("field.missing", name));
        }
        return member;
    }

    /// Closes an object of this one, and with it fails.
    boolean close(Intake part) {
        sound &= part.close();
        faulty |= part.faulty;
        cause = cause == null ? part.cause : cause;
        return sound;
    }
}
