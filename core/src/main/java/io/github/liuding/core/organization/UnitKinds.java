package io.github.liuding.core.organization;

/** The kinds of unit (单位类别) that papers commonly tell apart. */
public final class UnitKinds {
    /** 乡镇. */
    public static final UnitKind TOWNSHIP = new UnitKind("乡镇");
    /** 街道. */
    public static final UnitKind SUBDISTRICT = new UnitKind("街道");
    /** 党委部门. */
    public static final UnitKind PARTY_DEPARTMENT = new UnitKind("党委部门");
    /** 政府部门. */
    public static final UnitKind GOVERNMENT_DEPARTMENT = new UnitKind("政府部门");
    /** 垂直管理单位: answers to a higher level. */
    public static final UnitKind VERTICAL = new UnitKind("垂直管理单位");
    /** 开发区. */
    public static final UnitKind DEVELOPMENT_ZONE = new UnitKind("开发区");
    /** 法院检察院. */
    public static final UnitKind COURT_OR_PROCURATORATE = new UnitKind("法院检察院");
    /** 群团. */
    public static final UnitKind MASS_ORGANIZATION = new UnitKind("群团");
    /** 企业. */
    public static final UnitKind ENTERPRISE = new UnitKind("企业");
    /** 事业单位. */
    public static final UnitKind PUBLIC_INSTITUTION = new UnitKind("事业单位");

    private UnitKinds() {}
}
