package org.hallkeeper.core.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Surnames that are read otherwise than the dictionary's first reading of the character. Each entry lists the readings a
 * family of that name uses, the usual one first.
 */
final class SurnameReadings {

    private static final Map<String, List<String>> SINGLE = table("""
            单 shan
            仇 qiu
            曾 zeng
            解 xie
            查 zha
            朴 piao
            区 ou
            盖 ge gai
            翟 zhai di
            员 yun
            贠 yun
            乐 yue le
            缪 miao
            覃 qin tan
            牟 mou mu
            繁 po
            种 chong
            秘 bi mi
            洗 xian
            折 she
            黑 he hei
            么 yao
            那 na
            召 shao
            句 gou
            祭 zhai
            适 kuo
            粘 nian
            郇 xun huan
            隗 wei kui
            郗 xi chi
            谌 chen shen
            郄 qie xi
            颉 xie jie
            莘 shen xin
            贲 ben
            於 yu
            瞿 qu
            都 du
            蔚 yu wei
            乜 nie
            柏 bai bo
            费 fei bi
            佴 nai er
            """);

    // 单于 is left out on purpose: 单 with a given name beginning in 于 is the commoner person today.
    private static final Map<String, List<String>> COMPOUND = table("""
            尉迟 yu chi
            万俟 mo qi
            澹台 tan tai
            """);

    private SurnameReadings() {
    }

    /** The readings of a surname of one character, usual one first, if it is not read as the dictionary says. */
    static Optional<List<String>> single(String character) {
        return Optional.ofNullable(SINGLE.get(character));
    }

    /** One reading for each character of a surname of two characters. */
    static Optional<List<String>> compound(String characters) {
        return Optional.ofNullable(COMPOUND.get(characters));
    }

    private static Map<String, List<String>> table(String lines) {
        return lines.lines()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableMap(List::getFirst, words -> words.subList(1, words.size())));
    }
}
