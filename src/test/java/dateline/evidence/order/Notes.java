package dateline.evidence.order;

import dateline.model.Constraint;
import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.model.Extent;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Events and constraints in short: `a 2016, b 2018/2020, c ?` are an instant, a period and an
/// event without a date, and `a < b#end` is a constraint.
record Notes(Map<String, String> dates) implements Chronicle {
    static Notes of(String text) {
        Map<String, String> dates = new HashMap<>();
        for (String event : text.split(", ?", -1)) {
            dates.put(event.substring(0, 1), event.substring(2));
        }
        return new Notes(dates);
    }

    static List<Constraint> constraints(String text) {
        return Arrays.stream(text.split(", ?", -1)).map(Notes::constraint).toList();
    }

    static Constraint constraint(String text) {
        String[] points = text.split(" < ", -1);
        return new Constraint(point(points[0]), point(points[1]), "told");
    }

    static Point point(String text) {
        String[] parts = text.split("#", -1);
        return new Point(
                parts[0],
                parts.length == 1 ? End.WHOLE : End.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    Ordering ordering(String constraints) {
        return Ordering.of(constraints(constraints), this);
    }

    static String text(List<Constraint> chain) {
        return chain.stream()
                .map(it -> it.before() + " < " + it.after())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Extent extent(String event) {
        return dates.getOrDefault(event, "?").contains("/") ? Extent.PERIOD : Extent.INSTANT;
    }

    @Override
    public Reach reach(Point point) {
        String date = dates.getOrDefault(point.event(), "?");
        String[] ends = date.split("/", -1);
        String said = point.end() == End.END ? ends[ends.length - 1] : ends[0];
        if (!said.equals("?")) {
            return new Reach(Edtf.parse(said).hull(), Reach.Ground.SAID);
        }
        return ends.length == 1
                ? Reach.NONE
                : new Reach(
                        new DayRange(Edtf.parse(ends[0]).hull().first(), DayRange.END),
                        Reach.Ground.CONCLUDED);
    }
}
