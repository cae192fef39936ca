package dateline.model;

import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// What a claim says.
public sealed interface Value {
    /// A date.
    record OfDate(Edtf edtf) implements Value {}

    /// An amount with the bounds its words give.
    ///
    /// @param lower the least it can be, or null to take it from the amount's own rounding
    /// @param upper the most it can be, or null to take it from the amount's own rounding
    /// @param unit an ISO 4217 code, `%`, `persons` or `shares`
    /// @param basis what is counted, from the schema's list, or null
    record Quantity(
            BigDecimal amount,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String unit,
            @Nullable String basis)
            implements Value {}

    /// A term, by id.
    record OfTerm(String term) implements Value {}

    /// An agent, by id.
    record OfAgent(String agent) implements Value {}

    /// A sentence of the curators.
    record Text(String text) implements Value {}
}
