/**
 * Assertions (断言) and contracts (约定) for whoever adopts the library.
 *
 * <p>{@link io.github.liuding.testkit.LiudingAssertions} is the entry to the assertions: campaigns, bodies, tasks and their
 * standing, score sheets, findings, tables, workbooks, papers, the class path.
 *
 * <pre>{@code
 * assertThat(standing).task("QH-07").isOverdue().isLit("逾期");
 * assertThat(CampaignFiles.read(file)).hasNoFindings();
 * assertThat(FourListLedger.of(lists).taskList()).column("牵头单位").containsExactly("县发改局", "县商务局");
 * }</pre>
 *
 * <p>A contract is an abstract test that the test of an implementation extends:
 * {@link io.github.liuding.testkit.JournalStoreContract},
 * {@link io.github.liuding.testkit.WorkingDayCalendarContract}, {@link io.github.liuding.testkit.LampTableContract},
 * {@link io.github.liuding.testkit.ScoringSchemeContract}, {@link io.github.liuding.testkit.ColumnContract},
 * {@link io.github.liuding.testkit.TemplateContract}. {@link io.github.liuding.testkit.Clerk} fills in forms and hands them
 * in; {@link io.github.liuding.testkit.LampReadings} are what lamp tables are tried on.
 */
@NullMarked
package io.github.liuding.testkit;

import org.jspecify.annotations.NullMarked;
