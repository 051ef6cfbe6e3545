package io.github.liuding.testkit.variant;

import java.util.List;

/** Everything that must hold of a variant (验收项目), in the order in which one would look. */
final class Checks {
    private Checks() {}

    static List<Check.Group> all() {
        return List.of(
                new Check.Group("the file (方案文件)", ToldChecks.ofFile()),
                new Check.Group("the campaign (方案校验)", ToldChecks.ofCampaign()),
                new Check.Group("the year (全年日程)", YearChecks.all()),
                new Check.Group("the standing (工作状态)", StandingChecks.all()),
                new Check.Group("the tables (表格)", TableChecks.all()),
                new Check.Group("the forms (填报表)", FormChecks.all()),
                new Check.Group("the assessment (考核)", AssessmentChecks.all()),
                new Check.Group("the papers (公文)", PaperChecks.all()),
                new Check.Group("the way there and back (往返)", RoundTripChecks.all()));
    }
}
