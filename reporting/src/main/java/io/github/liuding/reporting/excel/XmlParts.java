package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;

/** What the XML of a workbook's parts has in common. */
final class XmlParts {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String SHEET_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIP_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_SPACE = "http://schemas.openxmlformats.org/package/2006/";

    private XmlParts() {}

    /** A text as XML can hold it, within an element or between double quotes. */
    static String text(String text) {
        // Else a reader of XML makes blanks or other line ends of them.
        return XmlBytes.escaped(text)
                .replace("\r", "&#13;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }
}
