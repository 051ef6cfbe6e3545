package io.github.liuding.core.body;

/** The roles (任职身份) that papers commonly give. */
public final class Roles {
    /** 组长: head of a group. */
    public static final Role LEADER = new Role("组长");
    /** 常务副组长: first deputy, runs daily work. */
    public static final Role EXECUTIVE_DEPUTY_LEADER = new Role("常务副组长");
    /** 副组长. */
    public static final Role DEPUTY_LEADER = new Role("副组长");
    /** 指挥长: head of a command centre; 双指挥长 are two. */
    public static final Role COMMANDER = new Role("指挥长");
    /** 副指挥长. */
    public static final Role DEPUTY_COMMANDER = new Role("副指挥长");
    /** 主任: head of an office or centre. */
    public static final Role DIRECTOR = new Role("主任");
    /** 办公室主任. */
    public static final Role OFFICE_DIRECTOR = new Role("办公室主任");
    /** 副主任. */
    public static final Role DEPUTY_DIRECTOR = new Role("副主任");
    /** 召集人: head of a joint conference. */
    public static final Role CONVENOR = new Role("召集人");
    /** 成员. */
    public static final Role MEMBER = new Role("成员");

    private Roles() {}
}
