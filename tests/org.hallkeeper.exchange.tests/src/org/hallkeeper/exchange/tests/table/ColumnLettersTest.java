package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hallkeeper.exchange.table.ColumnLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnLettersTest {

    @ParameterizedTest
    @CsvSource({"0,A", "2,C", "25,Z", "26,AA", "51,AZ", "52,BA", "199,GR", "701,ZZ", "702,AAA", "16383,XFD"})
    void columnsAreNamedAsInExcel(int column, String letters) {
        assertEquals(letters, ColumnLetters.of(column));
        assertEquals(column, ColumnLetters.columnOf(letters));
    }

    @Test
    void columnOfACellReference() {
        assertEquals(2, ColumnLetters.columnOf("C7"));
        assertEquals(2, ColumnLetters.columnOf("$C$7"));
        assertEquals(2, ColumnLetters.columnOf("c7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "$", "AAAA1", "张1"})
    void whatIsNoReferenceIsRejected(String reference) {
        assertThrows(IllegalArgumentException.class, () -> ColumnLetters.columnOf(reference));
    }
}
