package dateline.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;

/// One command of the program: how it is called, and what it then does.
interface Action {
    /// Its name, options and help.
    CommandSpec spec();

    /// The arguments after the name as the parser of options should see them.
    default String[] prepared(String... arguments) {
        return arguments;
    }

    /// Does it.
    ///
    /// @return the exit status
    /// @throws IOException when a file cannot be read or written; said in one line, exit status 1
    int run(ParseResult line, Terminal terminal) throws IOException;
}
