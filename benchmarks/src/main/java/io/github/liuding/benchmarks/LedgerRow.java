package io.github.liuding.benchmarks;

import io.github.liuding.core.lamp.Lamp;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of the task ledger that is measured: 16 cells, about 240 characters of free text. */
record LedgerRow(
        int number,
        String id,
        String goal,
        String task,
        String measure,
        String leadUnit,
        String responsibleUnits,
        String person,
        LocalDate due,
        BigDecimal completion,
        String state,
        String standard,
        Lamp lamp,
        LocalDate lastReport,
        LocalDate nextReport,
        String remark) {}
