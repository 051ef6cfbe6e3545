package io.github.liuding.reporting.paper;

/** With what a paper is signed (印章). */
public enum Seal {
    /** 加盖印章: room is left for a seal over signature and date (7.3.5.1). */
    SEAL,
    /** 不加盖印章 (7.3.5.2). */
    NONE,
    /** 加盖签发人签名章: room is left for the stamped name of a person (7.3.5.3). */
    STAMP
}
