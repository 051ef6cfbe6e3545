package io.github.liuding.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各乡镇,各有关单位: | 各乡镇，各有关单位：",
                "各县(市、区)人民政府 | 各县（市、区）人民政府",
                "县委宣传部(县版权局(挂牌)) | 县委宣传部（县版权局（挂牌））",
                "完成8项(含跨年2项); | 完成8项（含跨年2项）；",
                "“一网通办”;全程网办 | “一网通办”；全程网办",
                "投资1,200万元 | 投资1,200万元",
                "每天8:30前 | 每天8:30前",
                "使用API(v2)接口 | 使用API(v2)接口",
                "第一批(1) | 第一批（1）",
                "未闭合(市、区 | 未闭合（市、区",
                "未开启)的 | 未开启）的",
                "完成率85%,同比增长3%;新增30家 | 完成率85%，同比增长3%；新增30家",
                "完成12,占比提高 | 完成12，占比提高",
                "接入App,方便群众 | 接入App,方便群众"
            })
    void marks_are_full_width_in_chinese_text_alone(String typed, String printed) {
        assertThat(Punctuation.fullWidth(typed)).isEqualTo(printed);
    }
}
