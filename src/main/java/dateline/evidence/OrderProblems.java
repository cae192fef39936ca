package dateline.evidence;

import dateline.evidence.order.Contradiction;
import dateline.evidence.order.Contradiction.Kind;
import dateline.evidence.order.OrderState;
import dateline.evidence.order.Ordered;
import dateline.evidence.order.Ordering;
import dateline.model.Constraint;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// Finds order constraints that do not hold, alone or together.
record OrderProblems(Ordering ordering) {
    private static final Messages SAY = Messages.of(OrderProblems.class);

    List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        for (Ordered it : ordering.states()) {
            if (it.state() == OrderState.VIOLATED) {
                problems.add(
                        problem(
                                Severity.WARNING,
                                it.constraint(),
                                SAY.say("order.violated", chain(List.of(it.constraint())))));
            }
        }
        for (Contradiction it : ordering.contradictions()) {
            if (it.kind() == Kind.CIRCLE) {
                String told = SAY.say("order.circle", chain(it.chain()));
                problems.add(problem(Severity.ERROR, it.chain().getFirst(), told));
            } else if (it.chain().size() > 1) {
                String told = SAY.say("order.dates", chain(it.chain()));
                problems.add(problem(Severity.WARNING, it.chain().getFirst(), told));
            }
        }
        return problems;
    }

    private Problem problem(Severity severity, Constraint constraint, String message) {
        int index =
                ordering.states().stream().map(Ordered::constraint).toList().indexOf(constraint);
        return new Problem(severity, new Place(null, null, null, "/constraints/" + index), message);
    }

    /// "a → b → c"; where a link goes on from the other end of a period both ends are named.
    private static String chain(List<Constraint> chain) {
        StringBuilder names = new StringBuilder(chain.getFirst().before().toString());
        Constraint last = null;
        for (Constraint link : chain) {
            if (last != null && !last.after().equals(link.before())) {
                names.append(" → ").append(link.before());
            }
            names.append(" → ").append(link.after());
            last = link;
        }
        return names.toString();
    }
}
