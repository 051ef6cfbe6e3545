package io.github.liuding.core.store;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found about the chain of a journal file (日志链问题). */
public final class StoreFindings {
    /** 首行缺失: the first line, which names the format and the digest, is not there. */
    public static final FindingCode HEADER_MISSING = new FindingCode("HEADER_MISSING");
    /** 首行被改动: the first line is not as it was written. */
    public static final FindingCode HEADER_CHANGED = new FindingCode("HEADER_CHANGED");
    /** 版本不支持: a later version of the format; nothing is read. */
    public static final FindingCode UNSUPPORTED_VERSION = new FindingCode("UNSUPPORTED_VERSION");
    /** 摘要算法不可用: no provider has the digest that the file names; entries are read, but no line is verified. */
    public static final FindingCode DIGEST_UNAVAILABLE = new FindingCode("DIGEST_UNAVAILABLE");
    /** 没有摘要链: plain JSON Lines, which nothing protects. */
    public static final FindingCode NO_CHAIN = new FindingCode("NO_CHAIN");
    /** 行被改动: a line is not as it was written; it is left out. */
    public static final FindingCode LINE_CHANGED = new FindingCode("LINE_CHANGED");
    /** 外来行: a line that was put between two others; it is left out. */
    public static final FindingCode FOREIGN_LINE = new FindingCode("FOREIGN_LINE");
    /** 缺行: lines have been removed before this one. */
    public static final FindingCode LINE_MISSING = new FindingCode("LINE_MISSING");
    /** 次序被改动: a line stands behind one that was written later; it is taken where it stands. */
    public static final FindingCode LINE_MOVED = new FindingCode("LINE_MOVED");
    /** 行重复: a line that stands in the file already; it is left out. */
    public static final FindingCode LINE_REPEATED = new FindingCode("LINE_REPEATED");
    /** 链断开: a line that was written after another one than stands before it, so that one was replaced. */
    public static final FindingCode CHAIN_BROKEN = new FindingCode("CHAIN_BROKEN");
    /** 末行不完整: the end was not written out, or is being written just now; no call has returned for it. */
    public static final FindingCode TORN_TAIL = new FindingCode("TORN_TAIL");
    /** 残尾已移存: what was not written out has been moved to a file of its own. */
    public static final FindingCode TAIL_SET_ASIDE = new FindingCode("TAIL_SET_ASIDE");
    /**
     * 所记链头不在链中，其后的条目被截去，或文件被重写: a head that was noted down is not in the chain, so lines were cut
     * off or the file was written anew. {@link StoredJournals#numberOf} tells it.
     */
    public static final FindingCode HEAD_NOT_FOUND = new FindingCode("HEAD_NOT_FOUND");

    private StoreFindings() {}
}
