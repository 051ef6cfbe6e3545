package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

/** Whether the pieces of a task cover its text. */
final class Accounts {
    private Accounts() {}

    /** Between the first and the last character of a task stands nothing, white space aside, that is in none of its parts. */
    static void check(String text, CampaignDraft draft) {
        String[] lines = text.split("\n", -1);
        int[] starts = new int[lines.length];
        for (int i = 1; i < lines.length; i++) {
            starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
        }
        for (TaskDraft task : draft.tasks()) {
            if (task.reading() == TaskDraft.Reading.TABLE) {
                continue;
            }
            BitSet taken = new BitSet();
            for (TaskPart part : task.parts()) {
                int from = starts[part.span().line() - 1] + part.span().column() - 1;
                taken.set(from, from + part.span().length());
            }
            int from = starts[task.span().line() - 1] + task.span().column() - 1;
            StringBuilder left = new StringBuilder();
            for (int i = from; i < from + task.span().length(); i++) {
                if (!taken.get(i) && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u3000') {
                    left.append(text.charAt(i));
                }
            }
            assertThat(left.toString().replaceAll("—\\d+—|\\*\\*", ""))
                    .as("unaccounted characters of task '%s'", task.title())
                    .isEmpty();
        }
    }
}
