package io.github.liuding.testkit.variant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.FourLists;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults of what is written: tables and forms. */
final class PlantedInTables {
    private static final ReportTable<String> NOTHING =
            ReportTable.<String>of("空表", List.of()).column(Column.<String, String>of("空栏", CellTypes.TEXT, row -> row));

    private PlantedInTables() {}

    static List<Planted> all() {
        return Stream.of(tables(), forms()).flatMap(List::stream).toList();
    }

    private static List<Planted> tables() {
        return List.of(
                Planted.in(
                        "the task list has every task once, in the order of the paper (任务清单)",
                        "错误 SUM_DIFFERS /goals 任务清单有4项，方案有6项，或次序不同",
                        new Library() {
                            @Override
                            FourLists lists(Standing standing) {
                                return FourLists.of(standing, Scope.unit(new UnitId("shenpi-ju")));
                            }
                        }),
                lost("the task list can be written (任务清单)", "任务清单"),
                cut("the task list can be written (任务清单)", "任务清单"),
                lost("the list of responsibilities can be written (责任清单)", "责任清单"),
                lost("the list of measures can be written (措施清单)", "措施清单"),
                lost("the list of results can be written (结果清单)", "结果清单"),
                lost("the breakdown of responsibilities can be written (责任分解表)", "责任分解表"),
                lost("the sums by unit can be written (单位汇总表)", "单位汇总表"),
                lost("the matrix of tasks and units can be written (矩阵)", "任务单位矩阵"),
                lost("the wall chart can be written (挂图作战表)", "挂图作战表"),
                lost("the ledgers of supervision can be written (督办台账)", "督办台账", "13710办理情况", "督查问题整改台账"),
                lost(
                        "all of it can be bound, with cover and legend (成册)",
                        "概况",
                        "任务清单",
                        "责任清单",
                        "措施清单",
                        "结果清单",
                        "责任分解表",
                        "单位汇总表",
                        "机构汇总表",
                        "挂图作战表",
                        "督办台账",
                        "13710办理情况",
                        "督查问题整改台账",
                        "图例说明"),
                lost(
                        "the unit with the most to do can have its own workbook (单位工作簿)",
                        "任务清单",
                        "责任清单",
                        "措施清单",
                        "结果清单",
                        "责任分解表"),
                Planted.in(
                        "the same tables give the same bytes (字节一致)",
                        "错误 BYTES_DIFFER / 两次写出的“清单工作簿”不同",
                        new Library() {
                            private int written;

                            @Override
                            List<Finding> write(ReportWorkbook workbook, OutputStream out) throws IOException {
                                List<Finding> told = super.write(workbook, out);
                                out.write(written++);
                                return told;
                            }
                        }),
                Planted.in(
                        "every table says what every page must say (标注)",
                        "错误 MARKING_MISSING /marking “空表”没有标注“示例数据”",
                        new Library() {
                            @Override
                            List<ReportTable<?>> bound(Standing standing) {
                                return List.of(NOTHING);
                            }
                        }),
                Planted.in("the bodies can be drawn (组织机构图)", "错误 BYTES_DIFFER / 两次写出的“组织机构图”不同", new Library() {
                    private int drawn;

                    @Override
                    String chart(Campaign campaign) {
                        return super.chart(campaign) + "<!-- " + drawn++ + " -->";
                    }
                }));
    }

    /** In the place of a workbook with those sheets, another is written. */
    static Planted lost(String check, String... sheets) {
        String told = Arrays.stream(sheets)
                .map("错误 ROUND_TRIP_DIFFERS / 读回的工作簿没有“%s”"::formatted)
                .collect(Collectors.joining("\n"));
        return Planted.in(check, told, new Library() {
            @Override
            List<Finding> write(ReportWorkbook workbook, OutputStream out) throws IOException {
                return super.write(isOf(workbook, sheets) ? another(workbook) : workbook, out);
            }
        });
    }

    /** The file of a workbook with those sheets breaks off. */
    private static Planted cut(String check, String... sheets) {
        return Planted.in(check, """
                错误 NOT_A_ZIP 文件不是压缩包或已损坏，任何软件都打不开
                错误 ROUND_TRIP_DIFFERS / 读回的工作簿没有“%s”""".formatted(sheets[0]), new Library() {
            @Override
            List<Finding> write(ReportWorkbook workbook, OutputStream out) throws IOException {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                List<Finding> told = super.write(workbook, whole);
                out.write(whole.toByteArray(), 0, isOf(workbook, sheets) ? whole.size() / 2 : whole.size());
                return told;
            }
        });
    }

    private static ReportWorkbook another(ReportWorkbook workbook) {
        return new ReportWorkbook(workbook.title(), workbook.creator(), workbook.created(), List.of(NOTHING));
    }

    private static boolean isOf(ReportWorkbook workbook, String... sheets) {
        return workbook.tables().stream().map(ReportTable::name).toList().equals(List.of(sheets));
    }

    private static List<Planted> forms() {
        return List.of(
                Planted.in(
                        "a form that nobody touched comes back without a change (原样交回)",
                        "错误 FORM_CHANGED / “zhujian-ju”的填报表未经填写，交回时为“与下发表单一致”，改动5处",
                        new Library() {
                            @Override
                            byte[] handedOut(ProgressForm form) {
                                return form.unit().equals(new UnitId("zhujian-ju"))
                                        ? filledIn(form, "QH-04")
                                        : super.handedOut(form);
                            }
                        }),
                Planted.in("what is typed into a row comes back as its entry (填报登记)", """
                        错误 ENTRY_LOST / “zhujian-ju”所填的“完成进度”没有读回
                        错误 ENTRY_LOST / “zhujian-ju”所填的“进展情况”没有读回
                        错误 ENTRY_LOST / “zhujian-ju”所填的“存在问题”没有读回
                        错误 ENTRY_LOST / “zhujian-ju”所填的“下一步工作”没有读回
                        错误 ENTRY_LOST / “zhujian-ju”所填的“预计完成情况”没有读回
                        错误 ENTRY_LOST / “zhujian-ju”所填的“登记”没有读回""", new Library() {
                    @Override
                    byte[] filledIn(ProgressForm form, String row) {
                        return form.unit().equals(new UnitId("zhujian-ju"))
                                ? handedOut(form)
                                : super.filledIn(form, row);
                    }
                }),
                Planted.in(
                        "a form of another unit is refused (错表退回)",
                        "错误 FORM_CHANGED / “fagai-ju”的填报表被当作“shichang-jianguan-ju”的",
                        new Library() {
                            @Override
                            Returned handIn(ProgressForm form, byte[] file) {
                                return super.handIn(form, handedOut(form));
                            }
                        }));
    }
}
