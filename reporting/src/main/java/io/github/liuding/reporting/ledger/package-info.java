/**
 * The ledgers of a campaign (清单与台账) as tables.
 *
 * <p>{@link io.github.liuding.reporting.ledger.FourListLedger} gives the four lists (四清单) and
 * {@link io.github.liuding.reporting.ledger.ResponsibilityBreakdown} the table that papers annex (责任分解表); both show a
 * whole campaign, or one body or unit. {@link io.github.liuding.reporting.ledger.SummaryLedger} sums up by unit and by
 * body, {@link io.github.liuding.reporting.ledger.MatrixLedger} sets tasks against units and bodies against areas,
 * {@link io.github.liuding.reporting.ledger.WallChartLedger} shows who is how far on a line of time.
 * {@link io.github.liuding.reporting.ledger.CampaignLedger} puts the usual ones together, ready for a workbook.
 *
 * <p>{@link io.github.liuding.reporting.ledger.ProposalLedger} stands apart: it shows proposals of accountability, which
 * are for those who decide, and for nobody else.
 */
@NullMarked
package io.github.liuding.reporting.ledger;

import org.jspecify.annotations.NullMarked;
