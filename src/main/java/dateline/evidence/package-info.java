/// What the claims amount to: lineages, relations, support levels and the date to draw, as a
/// function of the dataset, the editors' decisions, the articles taken into account and the
/// passages found.
///
/// [Assessment] is the way in. An event is judged when it is asked for: its claims are sorted into
/// questions, one for each (property, of) and one each for the start and the end of a period; each
/// question gets a level, and for dates a choice of what is drawn. Claims are sorted by id first,
/// so that nothing depends on the order of the file.
///
/// Where the rules of the design leave a case open, or a plain reading gives an answer that a
/// sensible editor would not want, this is decided here:
///
/// - **A witness on both sides of a contradiction** is looked for on each side among the claim,
///   those that agree with it and contradict the other too. Else an article that slips once would
///   be misreporting where another source names the same year, and in conflict where it names the
///   month: narrowing a date would turn agreement into conflict.
/// - Lineages are merged, over the evidence of both sides, before that is asked: a publisher or a
///   teller who says both has contradicted itself, and what is relayed from a publisher is held to
///   the publisher's own article.
/// - **Tellers set against each other**: an article that lets one person say this and another that
///   does not contradict itself. Where a witness is taken away because its root article says both,
///   whoever told that article (by name) on one side only is still heard, and it is a CONFLICT if
///   so somebody is heard on each side. What an article says in its own voice on both sides, or
///   against the only one it quotes, is MISREPORTED as ever, and nothing of it is drawn.
/// - **`A/..` against a known end**: "still" on a day says that the end came no earlier. Published
///   surely before: SUPERSEDED; surely after: CONTRADICTS (or TENSION within the doubt); else, and
///   where publication is unknown, UNDECIDED.
/// - Two periods of which each is the narrower at one end OVERLAP; neither refines the other.
/// - Whole units between two dates are counted in whole calendar months, a season as three.
/// - **DERIVED_AGREED** needs two witnesses over all claims that have closed values; none of those
///   clash, and an open value adds nothing.
/// - The **corroborated** value is the narrowest that two witnesses share; of several, the one with
///   most witnesses, then the fewest days, then the smallest id.
/// - **The date drawn** is the intersection of all direct claims, where one of them says exactly
///   that, that claim. Derived claims narrow it where they clash neither with a direct claim nor
///   with each other: nothing else would decide between two of them. Beside an answer stands what
///   contradicts it or is in tension with it, whatever the level. Unsourced claims are drawn only
///   where no claim is sourced. A period's interval has no date string where an end is one of
///   several days; its bounds are there all the same.
/// - Of several preferred claims none is preferred, and a problem says so.
/// - A deprecated claim is as good as absent: an event with no other date claim is UNDATED.
/// - A claim all of whose evidence is in articles that are not taken into account is absent; one
///   without any evidence is UNSOURCED.
/// - **Published because of the event**: the basis of an article's date names (by id) the event, or
///   a claim or piece of evidence in it. What is counted from that date for that event is circular.
/// - An article that is a copy of a digest is a digest. What follows a digest is in the lineage of
///   the digest's source; of several, of the one with the smallest id.
/// - **Mis-citation**: no source of the digest (or the one it cites, where the evidence `follows`
///   it) says the claim or something inside it; copies of a source speak for it, whatever their
/// rank.
/// - Claims whose as-of share no day do not contradict as terms or agents; quantities need the same
///   as-of to be compared at all.
/// - "The last digit written" of a whole number is read off the number in trillions, billions,
///   millions or thousands, the largest it reaches; of one with decimals it is the last of them.
/// - Where only agents have dates, and several of them, each is drawn and none is the event's.
@NullMarked
package dateline.evidence;

import org.jspecify.annotations.NullMarked;
