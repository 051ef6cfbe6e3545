/** Reports of Liuding: tables and official papers as values; workbooks, documents, charts, calendars. */
module io.github.liuding.reporting {
    requires transitive io.github.liuding.core;
    requires ical4j.core;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires java.xml;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.liuding.reporting.bulletin;
    exports io.github.liuding.reporting.chart;
    exports io.github.liuding.reporting.doctor;
    exports io.github.liuding.reporting.excel;
    exports io.github.liuding.reporting.form;
    exports io.github.liuding.reporting.gb9704;
    exports io.github.liuding.reporting.html;
    exports io.github.liuding.reporting.ical;
    exports io.github.liuding.reporting.ledger;
    exports io.github.liuding.reporting.paper;
    exports io.github.liuding.reporting.preflight;
    exports io.github.liuding.reporting.table;
    exports io.github.liuding.reporting.text;
    exports io.github.liuding.reporting.workbook;
    exports io.github.liuding.reporting.word;
}
