package io.github.liuding.reporting.opc;

/** Why a file or a part of it cannot be read (读取障碍). */
public enum PartFault {
    /** The file is longer than allowed. */
    FILE_TOO_LARGE,
    /** There is no end of the zip's directory: the file was cut off. */
    TRUNCATED,
    /** More entries than allowed. */
    TOO_MANY_ENTRIES,
    /** A part is longer than allowed once inflated. */
    PART_TOO_LARGE,
    /** All parts together are longer than allowed once inflated. */
    TOTAL_TOO_LARGE,
    /** A part inflates to many times its size: what a zip bomb does. */
    RATIO,
    /** The zip contradicts itself, or its data are damaged. */
    BAD_ZIP,
    /** A part is no well-formed XML. */
    BAD_XML,
    /** A document type declaration, with which entities are declared. */
    DOCTYPE,
    /** Elements nested deeper than allowed. */
    TOO_DEEP,
    /** A tag or an attribute longer than any program writes. */
    TAG_TOO_LONG
}
