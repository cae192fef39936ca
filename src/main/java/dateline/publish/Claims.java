package dateline.publish;

import dateline.evidence.ClaimStanding;
import dateline.evidence.EventAssessment;
import dateline.model.Claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The claims of an event, those of one property and agent together.
final class Claims {
    private record Subject(String property, @Nullable String of) {
        static Subject of(Claim claim) {
            return new Subject(claim.property(), claim.of());
        }
    }

    private Claims() {}

    /// The groups in the order in which the file first has them.
    static Collection<List<ClaimStanding>> bySubject(EventAssessment assessed) {
        Map<Subject, List<ClaimStanding>> groups = new LinkedHashMap<>();
        for (ClaimStanding standing : assessed.claims()) {
            groups.computeIfAbsent(Subject.of(standing.claim()), _ -> new ArrayList<>())
                    .add(standing);
        }
        return groups.values();
    }
}
