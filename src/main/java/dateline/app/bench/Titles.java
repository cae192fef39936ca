package dateline.app.bench;

/// Made-up titles of plausible neutral words.
final class Titles {
    /// Titles are never shorter than this many characters.
    static final int SHORTEST = 20;

    /// Titles are never longer than this many characters.
    static final int LONGEST = 60;

    private static final String[] DEEDS = {
        "Opening",
        "Survey",
        "Renewal",
        "Founding",
        "Census",
        "Closing",
        "Launch",
        "Review",
        "Widening",
        "Sale",
        "Repair",
        "Naming",
        "Trial",
        "Transfer",
        "Measurement",
        "Restoration",
        "Inspection",
        "Planting",
        "Lighting",
        "Crossing",
        "Draining",
        "Mapping",
        "Printing",
        "Election",
        "Exchange",
        "Reading",
        "Delivery",
        "Election",
        "Study",
        "Painting"
    };
    private static final String[] TRAITS = {
        "northern",
        "old",
        "inner",
        "second",
        "stone",
        "upper",
        "common",
        "long",
        "quiet",
        "eastern",
        "broad",
        "wooden",
        "coastal",
        "lower",
        "central",
        "green",
        "outer",
        "early",
        "narrow",
        "annual",
        "southern",
        "royal",
        "public",
        "iron",
        "western",
        "small",
        "new",
        "great"
    };
    private static final String[] THINGS = {
        "harbour",
        "bridge",
        "archive",
        "railway",
        "garden",
        "market",
        "library",
        "canal",
        "school",
        "observatory",
        "mill",
        "theatre",
        "lighthouse",
        "reservoir",
        "orchard",
        "workshop",
        "road",
        "council",
        "museum",
        "station",
        "tower",
        "ferry",
        "forest",
        "hall",
        "telegraph",
        "press",
        "quarry",
        "court",
        "vineyard",
        "meadow"
    };
    private static final String[] PLACES = {
        "Elmford", "Ostrava", "Aldham", "Marrow Bay", "Tarn", "Ness", "Kirkby", "Lindow", "Varde",
        "Sund", "Orle", "Pelham", "Dunmore", "Ebro", "Calder", "Skye", "Brae", "Lorne"
    };

    private final Dice dice;

    Titles(Dice dice) {
        this.dice = dice;
    }

    /// The next title, of [#SHORTEST] to [#LONGEST] characters.
    String next() {
        int wanted = SHORTEST + dice.below(LONGEST - SHORTEST + 1);
        StringBuilder title = new StringBuilder(LONGEST);
        title.append(dice.among(DEEDS)).append(" of the ").append(dice.among(TRAITS));
        title.append(' ').append(dice.among(THINGS));
        while (title.length() < wanted) {
            String more = more();
            if (title.length() + more.length() > LONGEST) {
                break;
            }
            title.append(more);
        }
        return title.toString();
    }

    private String more() {
        return switch (dice.below(3)) {
            case 0 -> " at " + dice.among(PLACES);
            case 1 -> " and " + dice.among(THINGS);
            default -> " by the " + dice.among(TRAITS) + " " + dice.among(THINGS);
        };
    }
}
