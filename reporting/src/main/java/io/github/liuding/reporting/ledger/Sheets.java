package io.github.liuding.reporting.ledger;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;
import java.util.Optional;

/** What stands around every ledger of a campaign: title, issuer, day, marking, basis. */
final class Sheets {
    private Sheets() {}

    static <R> ReportTable<R> of(Standing standing, Scope scope, String name, List<R> rows) {
        Campaign campaign = standing.campaign();
        String whose = scope.words(campaign).map(words -> "（" + words + "）").orElse("");
        ReportTable<R> table = ReportTable.<R>of(name, rows)
                .title(campaign.shortName() + name + whose)
                .issuer("发文机关：" + campaign.issuer())
                .asOf("截至" + new Cell.Day(standing.asOf()).text());
        table = campaign.marking().isPresent()
                ? table.marking(campaign.marking().get())
                : table;
        Optional<DocumentNumber> number = campaign.paper().flatMap(PolicyPaper::number);
        return number.isPresent() ? table.note("依据：" + number.get()) : table;
    }
}
