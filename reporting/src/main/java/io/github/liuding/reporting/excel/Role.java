package io.github.liuding.reporting.excel;

/** What a cell around the rows is for. */
enum Role {
    TITLE,
    ISSUER,
    AS_OF,
    HEADING,
    NOTE,
    NOTHING
}
