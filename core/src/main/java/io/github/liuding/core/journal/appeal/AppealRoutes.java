package io.github.liuding.core.journal.appeal;

import java.util.List;

/** The routes (分类处理) that a published paper tells apart by whose power it is to answer. */
public final class AppealRoutes {
    /** 按现行政策解决: a policy in force answers it. */
    public static final AppealRoute EXISTING_POLICY = new AppealRoute("按现行政策解决");
    /** 市直部门职责: a department of the city works out or mends a policy. */
    public static final AppealRoute CITY_DEPARTMENT = new AppealRoute("市直部门职责");
    /** 县级职责: the county settles it. */
    public static final AppealRoute COUNTY = new AppealRoute("县级职责");
    /** 国家、省级层面: it is reported upwards. */
    public static final AppealRoute PROVINCE_OR_STATE = new AppealRoute("国家、省级层面");
    /** 不能解决: the enterprise is told why. */
    public static final AppealRoute CANNOT_BE_DONE = new AppealRoute("不能解决");

    /** All of them, from the nearest to the farthest. */
    public static final List<AppealRoute> ALL =
            List.of(EXISTING_POLICY, CITY_DEPARTMENT, COUNTY, PROVINCE_OR_STATE, CANNOT_BE_DONE);

    private AppealRoutes() {}
}
