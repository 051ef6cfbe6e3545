package io.github.liuding.reporting.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a table, whatever its rows are.
 *
 * @param issuer the body in whose name it goes out
 * @param asOf the day it shows
 * @param marking what every page must say of it
 * @param notes the notes below it
 * @param print the paper it is laid out for
 * @param leadsTo the sheet to which its title leads
 */
record TableFrame(
        Optional<String> title,
        Optional<String> issuer,
        Optional<String> asOf,
        Optional<String> marking,
        List<String> notes,
        PrintProfile print,
        Optional<String> leadsTo) {
    static TableFrame none() {
        return new TableFrame(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PrintProfile.A4_LANDSCAPE,
                Optional.empty());
    }

    TableFrame title(String text) {
        return new TableFrame(Optional.of(text), issuer, asOf, marking, notes, print, leadsTo);
    }

    TableFrame issuer(String text) {
        return new TableFrame(title, Optional.of(text), asOf, marking, notes, print, leadsTo);
    }

    TableFrame asOf(String text) {
        return new TableFrame(title, issuer, Optional.of(text), marking, notes, print, leadsTo);
    }

    TableFrame marking(String text) {
        return new TableFrame(title, issuer, asOf, Optional.of(text), notes, print, leadsTo);
    }

    TableFrame note(String text) {
        List<String> more = new ArrayList<>(notes);
        more.add(text);
        return new TableFrame(title, issuer, asOf, marking, List.copyOf(more), print, leadsTo);
    }

    TableFrame print(PrintProfile profile) {
        return new TableFrame(title, issuer, asOf, marking, notes, profile, leadsTo);
    }

    TableFrame leadingTo(String sheet) {
        return new TableFrame(title, issuer, asOf, marking, notes, print, Optional.of(sheet));
    }
}
