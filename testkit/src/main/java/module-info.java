/**
 * The test kit of Liuding: assertions that read as the rules do, contracts for what is implemented elsewhere, and the proof
 * that a local variant is sound.
 */
module io.github.liuding.testkit {
    requires transitive io.github.liuding.core;
    requires transitive io.github.liuding.reporting;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports io.github.liuding.testkit;
    exports io.github.liuding.testkit.mutant;
    exports io.github.liuding.testkit.sample;
    exports io.github.liuding.testkit.variant;
}
