/** Reports of Liuding: tables as values, ledgers, Excel workbooks, organization charts, calendars. */
module io.github.liuding.reporting {
    requires transitive io.github.liuding.core;
    requires ical4j.core;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires static org.jspecify;

    exports io.github.liuding.reporting.chart;
    exports io.github.liuding.reporting.excel;
    exports io.github.liuding.reporting.ical;
    exports io.github.liuding.reporting.ledger;
    exports io.github.liuding.reporting.preflight;
    exports io.github.liuding.reporting.table;
    exports io.github.liuding.reporting.text;
    exports io.github.liuding.reporting.workbook;
}
