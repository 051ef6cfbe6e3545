package io.github.liuding.reporting.opc;

import java.io.IOException;

/** Thrown where a file or part cannot be read on (无法继续读取): fault, part, and what was met, in English. */
public final class PartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final PartFault fault;
    private final String part;

    /**
     * Thrown by what reads files.
     *
     * @param part the part's name, or empty where the whole file is meant
     */
    public PartException(PartFault fault, String part, String detail) {
        super(detail);
        this.fault = fault;
        this.part = part;
    }

    /** Why. */
    public PartFault fault() {
        return fault;
    }

    /** The part's name, such as {@code xl/workbook.xml}; empty where the whole file is meant. */
    public String part() {
        return part;
    }

    /** What was met, such as {@code 12,000 entries}. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
