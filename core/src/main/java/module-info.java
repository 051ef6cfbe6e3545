/** The domain of Liuding: campaigns, journals and what they come to on a day. */
module io.github.liuding.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports io.github.liuding.core.accountability;
    exports io.github.liuding.core.agenda;
    exports io.github.liuding.core.assessment;
    exports io.github.liuding.core.body;
    exports io.github.liuding.core.calendar;
    exports io.github.liuding.core.campaign;
    exports io.github.liuding.core.check;
    exports io.github.liuding.core.document;
    exports io.github.liuding.core.goal;
    exports io.github.liuding.core.indicator;
    exports io.github.liuding.core.journal;
    exports io.github.liuding.core.journal.action;
    exports io.github.liuding.core.journal.appeal;
    exports io.github.liuding.core.journal.supervision;
    exports io.github.liuding.core.json;
    exports io.github.liuding.core.lamp;
    exports io.github.liuding.core.liaison;
    exports io.github.liuding.core.notice;
    exports io.github.liuding.core.organization;
    exports io.github.liuding.core.projection;
    exports io.github.liuding.core.regime;
    exports io.github.liuding.core.result;
    exports io.github.liuding.core.scoring;
    exports io.github.liuding.core.standing;
    exports io.github.liuding.core.store;
    exports io.github.liuding.core.supervision;
    exports io.github.liuding.core.task;

    // Unqualified, so that both lines of Jackson reach the private creators.
    opens io.github.liuding.core.accountability;
    opens io.github.liuding.core.agenda;
    opens io.github.liuding.core.body;
    opens io.github.liuding.core.calendar;
    opens io.github.liuding.core.campaign;
    opens io.github.liuding.core.document;
    opens io.github.liuding.core.goal;
    opens io.github.liuding.core.journal;
    opens io.github.liuding.core.journal.action;
    opens io.github.liuding.core.journal.appeal;
    opens io.github.liuding.core.journal.supervision;
    opens io.github.liuding.core.lamp;
    opens io.github.liuding.core.liaison;
    opens io.github.liuding.core.organization;
    opens io.github.liuding.core.regime;
    opens io.github.liuding.core.result;
    opens io.github.liuding.core.scoring;
    opens io.github.liuding.core.task;
}
