package io.github.liuding.core.regime;

/** The kinds of mechanism (机制类别) that papers commonly set up. */
public final class MechanismKinds {
    /** 清单管理. */
    public static final MechanismKind LISTS = new MechanismKind("清单");
    /** 定期调度. */
    public static final MechanismKind DISPATCH = new MechanismKind("调度");
    /** 工作通报. */
    public static final MechanismKind CIRCULARS = new MechanismKind("通报");
    /** 督查督办. */
    public static final MechanismKind SUPERVISION = new MechanismKind("督查");
    /** 责任追究. */
    public static final MechanismKind ACCOUNTABILITY = new MechanismKind("问责");
    /** 考核激励. */
    public static final MechanismKind ASSESSMENT = new MechanismKind("考核");
    /** 工作保障. */
    public static final MechanismKind SUPPORT = new MechanismKind("保障");

    private MechanismKinds() {}
}
