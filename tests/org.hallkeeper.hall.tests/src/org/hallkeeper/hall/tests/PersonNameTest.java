package org.hallkeeper.hall.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hallkeeper.hall.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
            "张　三, 张三", "' 张  三 ', 张三", "欧阳 修, 欧阳修", "买买提•艾力, 买买提·艾力", "买买提 · 艾力, 买买提·艾力", "买买提.艾力, 买买提·艾力",
            "𠮷 田, 𠮷田", "John  Smith, John Smith", "张三, 张三" })
    void spaceAndDotsDoNotMakeAnotherPerson(String written, String tidy) {
        assertEquals(tidy, PersonName.tidy(written));
    }
}
