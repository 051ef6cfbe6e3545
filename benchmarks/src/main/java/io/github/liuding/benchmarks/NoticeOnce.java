package io.github.liuding.benchmarks;

import io.github.liuding.core.notice.NoticeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads notices ten times each and prints the megabytes a second of every time: {@code TASKS...} are invented notices of so
 * many tasks, anything else is a file, which is taken thirty times over.
 */
public final class NoticeOnce {
    private static final int TIMES = 10;
    private static final int COPIES = 30;

    private NoticeOnce() {}

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            boolean isNumber = arg.chars().allMatch(Character::isDigit);
            String text = isNumber
                    ? notice(Integer.parseInt(arg))
                    : (Files.readString(Path.of(arg)) + "\n").repeat(COPIES);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            System.out.println(arg + ": " + bytes + " bytes");
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                int tasks = NoticeReader.read(text).tasks().size();
                long micros = (System.nanoTime() - start) / 1000;
                System.out.println(tasks + " tasks, " + micros / 1000 + " ms, " + 100L * bytes / micros + " hundredths of a MB/s");
            }
        }
    }

    /** A notice of the invented 青禾县, with so many tasks. */
    static String notice(int tasks) {
        StringBuilder text = new StringBuilder("青禾县优化营商环境工作方案\n青政办发〔2022〕9号\n各乡镇人民政府，县直各单位：\n一、工作任务\n");
        for (int i = 1; i <= tasks; i++) {
            if (i % 10 == 1) {
                text.append("（").append(i / 10 % 9 + 1).append("）建立联动机制第").append(i / 10 + 1).append("类\n");
            }
            text.append(i)
                    .append(".推广“一件事一次办”第")
                    .append(i)
                    .append("项。梳理事项清单，优化办理流程，推动数据共享，实现线上线下一窗受理、一套材料、一次提交、限时办结。")
                    .append("加强窗口人员培训和考核，健全首问负责、一次性告知等制度。")
                    .append("（牵头单位：县行政审批局；责任单位：县发改局、县市场监管局、县税务局等，各乡镇人民政府；完成时限：2022年")
                    .append(i % 12 + 1)
                    .append("月底前）\n");
        }
        return text.append("青禾县人民政府办公室\n2022年1月4日\n").toString();
    }
}
