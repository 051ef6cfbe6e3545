package io.github.liuding.reporting.gb9704;

import java.util.regex.Pattern;

/** The forms of words by which elements are known, right or wrong. */
final class Words {
    static final String HAN_NUMBER = "[一二三四五六七八九十百]+";

    /** A document number, whatever its brackets. */
    static final Pattern NUMBER = Pattern.compile(
            "([^\\s\\d〔\\[【(（［]{1,20})([〔\\[【(（［])\\s*(\\d{2,4})\\s*([〕\\]】)）］])\\s*(第?)\\s*(\\d+)\\s*号");

    /** The number of an order or the issue of a bulletin. */
    static final Pattern SERIAL = Pattern.compile("第\\s*[0-9一二三四五六七八九十百]+\\s*[号期].*");

    static final Pattern DATE = Pattern.compile(
            "([0-9〇○Ｏ零一二三四五六七八九]{2,4})\\s*年\\s*([0-9一二三四五六七八九十]{1,3})\\s*月\\s*([0-9一二三四五六七八九十]{1,3})\\s*日");

    static final Pattern LABEL = Pattern.compile("附件\\s*([0-9一二三四五六七八九十]*)\\s*([:：]?)");
    static final Pattern ATTACHMENT_NOTE = Pattern.compile("附件\\s*([:：]?)\\s*(.*)");
    static final Pattern IMPRINT =
            Pattern.compile("(主题词|抄送|抄报|主送|分送|报|送|发)\\s*[:：].*|.*\\d\\s*日\\s*印发?|[(（]?共印\\s*\\d+\\s*份[)）]?");
    static final Pattern ATTENDANCE = Pattern.compile("(出席|请假|列席)(人员)?\\s*[:：].*");
    static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密)(.*)");
    static final Pattern URGENCY = Pattern.compile("特急|加急|平急|特提|紧急|急件|急");

    static final Pattern LEVEL_1 = Pattern.compile(HAN_NUMBER + "[、.．，,]");
    static final Pattern LEVEL_2 = Pattern.compile("[（(]" + HAN_NUMBER + "[）)]、?");
    static final Pattern LEVEL_3 = Pattern.compile("\\d{1,2}[.．、](?!\\d)");
    static final Pattern LEVEL_4 = Pattern.compile("[（(]\\d{1,2}[）)]、?");

    private Words() {}
}
