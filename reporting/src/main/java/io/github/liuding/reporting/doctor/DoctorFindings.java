package io.github.liuding.reporting.doctor;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found on a class path (类路径问题). */
public final class DoctorFindings {
    /** 缺少依赖: a library without which this one cannot work is not there, as a rule because of an exclusion. */
    public static final FindingCode LIBRARY_MISSING = new FindingCode("LIBRARY_MISSING");
    /** 同一库有两份: in two jars; an error unless both are of one version. */
    public static final FindingCode LIBRARY_TWICE = new FindingCode("LIBRARY_TWICE");
    /** 架构包重复: two jars with the schemas of Office files. */
    public static final FindingCode SCHEMAS_TWICE = new FindingCode("SCHEMAS_TWICE");
    /** 同族版本不一: jars that are released together, in different versions; a warning where only patches of Log4j differ. */
    public static final FindingCode VERSIONS_MIXED = new FindingCode("VERSIONS_MIXED");
    /** 日志循环: two jars that send what is logged to each other. */
    public static final FindingCode LOGGING_CIRCLE = new FindingCode("LOGGING_CIRCLE");
    /** 版本过旧: older than the oldest version that was tested, or schemas that belong to such a POI. */
    public static final FindingCode LIBRARY_TOO_OLD = new FindingCode("LIBRARY_TOO_OLD");
    /** 主版本未测试: of a newer major version than any that was tested. */
    public static final FindingCode LIBRARY_UNTESTED = new FindingCode("LIBRARY_UNTESTED");
    /** 版本不明: a copy that does not say its version; a note. */
    public static final FindingCode VERSION_UNKNOWN = new FindingCode("VERSION_UNKNOWN");

    private DoctorFindings() {}
}
