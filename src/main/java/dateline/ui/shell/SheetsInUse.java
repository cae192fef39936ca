package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.ui.source.Sheets;

import java.util.function.Function;

/// What is said of the events of the dataset that is open, made once for each dataset.
final class SheetsInUse {
    private final Function<Catalog, Sheets> make;
    private Catalog of = Catalog.NOTHING;
    private Sheets sheets;

    /// @param make makes what is said of the events of a dataset
    SheetsInUse(Function<Catalog, Sheets> make) {
        this.make = make;
        sheets = make.apply(of);
    }

    /// What is said of the events of a dataset; the same object as long as the dataset is the same.
    Sheets of(Catalog catalog) {
        if (catalog != of) {
            sheets = make.apply(catalog);
            of = catalog;
        }
        return sheets;
    }
}
