package dateline.data;

import dateline.data.Known.What;
import dateline.model.Agent;
import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the claims of an event.
final class ClaimReader {
    private static final Messages MESSAGES = Messages.of(ClaimReader.class);

    private record Subject(String property, @Nullable String of) {}

    private record Said(Subject subject, Object value, @Nullable String asOf) {}

    private final Known known;
    private final Findings findings;
    private final ValueReader values;
    private final EvidenceReader evidences;

    ClaimReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.values = new ValueReader(known);
        this.evidences = new EvidenceReader(known, findings);
    }

    /// The evidence of all claims read.
    EvidenceReader evidences() {
        return evidences;
    }

    /// The claims of one event that can be kept.
    List<Claim> claims(List<Node> nodes, Extent extent) {
        List<Claim> claims = new ArrayList<>(nodes.size());
        List<Node> kept = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Claim claim = claim(node, extent);
            if (claim != null) {
                claims.add(claim);
                kept.add(node);
            }
        }
        if (claims.size() > 1) {
            compare(claims, kept);
        }
        return claims;
    }

    /// Finds claims that say the same.
    private void compare(List<Claim> claims, List<Node> nodes) {
        Map<Said, Claim> said = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Claim same = said.putIfAbsent(said(claim), claim);
            if (same != null) {
                findings.error(
                        nodes.get(i), () -> MESSAGES.say("claim.same", claim.id(), same.id()));
            }
        }
    }

    /// Whether no claim of an event says the same as another, as [#compare] reports.
    static boolean apart(List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!apart(claims.get(i), claims.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean apart(Claim a, Claim b) {
        boolean otherDays =
                a.value() instanceof Value.OfDate(Edtf x)
                        && b.value() instanceof Value.OfDate(Edtf y)
                        && !x.ranges().equals(y.ranges());
        return otherDays || !said(a).equals(said(b));
    }

    private static Said said(Claim claim) {
        Subject subject = new Subject(claim.property(), claim.of());
        Edtf asOf = claim.asOf();
        return new Said(subject, comparable(claim.value()), asOf == null ? null : asOf.canonical());
    }

    private static Object comparable(Value value) {
        return switch (value) {
            case Value.OfDate date -> date.edtf().canonical();
            case Value.Quantity quantity ->
                    List.of(
                            quantity.amount().stripTrailingZeros(),
                            Objects.toString(quantity.lower()),
                            Objects.toString(quantity.upper()),
                            quantity.unit(),
                            Objects.toString(quantity.basis()));
            case Value.OfTerm term -> term;
            case Value.OfAgent agent -> agent;
            case Value.Text text -> text;
        };
    }

    private @Nullable Claim claim(Node node, Extent extent) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return null;
        }
        Node at = fields.place("id");
        String id = fields.id();
        Node propertyAt = fields.place("property");
        Property property = fields.reference("property", known.properties);
        DateUse use = use(fields, propertyAt, property, extent);
        Value value = property == null ? null : values.value(fields, property, use);
        Agent of = fields.referenceIfAny("of", known.agents);
        Edtf asOf = asOf(fields);
        Node rankAt = fields.place("rank");
        Rank rank = fields.constant("rank", Rank.NORMAL);
        String reason = fields.textOrNull("reason", Fields.PROSE);
        if (rank == Rank.DEPRECATED && reason == null) {
            findings.error(rankAt, () -> MESSAGES.say("claim.reason"));
        }
        List<Evidence> evidence = evidence(fields.items("evidence"));
        if (property == null) {
            fields.takeOrNull("value");
        }
        if (!fields.close() || property == null || value == null) {
            LeftOut gone = fields.leftOut(What.CLAIM, id);
            gone.takesAlong(evidence.size());
            if (gone.what() == What.CLAIM) {
                Known.tell(gone, findings); // nothing but its evidence hangs on a claim
            }
            return null;
        }
        String agent = of == null ? null : of.id();
        return known.newClaim(id, at, findings)
                ? new Claim(id, property.id(), value, agent, asOf, rank, reason, evidence)
                : null;
    }

    private static DateUse use(Fields claim, Node at, @Nullable Property property, Extent extent) {
        if (property == null || property.type() != ValueType.DATE) {
            return DateUse.INSTANT;
        }
        boolean end = property.id().equals("start") || property.id().equals("end");
        if (end && extent == Extent.INSTANT) {
            claim.refuse(at, () -> MESSAGES.say("claim.end", property.id()));
        }
        return extent == Extent.PERIOD && property.id().equals("date")
                ? DateUse.PERIOD
                : DateUse.INSTANT;
    }

    private static @Nullable Edtf asOf(Fields fields) {
        Node at = fields.place("asOf");
        Edtf asOf = fields.dateIfAny("asOf");
        DateUse.ANY.check(asOf, at, fields);
        return asOf;
    }

    private List<Evidence> evidence(List<Node> nodes) {
        List<Evidence> read = new ArrayList<>();
        for (Node node : nodes) {
            Evidence evidence = evidences.evidence(node);
            if (evidence != null) {
                read.add(evidence);
            }
        }
        return read;
    }
}
