package org.hallkeeper.duty.ui.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;

/** What stands over the date columns. */
final class CornerData implements IDataProvider {

    private final List<String> words;

    CornerData() {
        Texts texts = ScreenTexts.beside(CornerData.class);
        words = List.of(texts.get("corner.date"), texts.get("corner.weekday"), texts.get("corner.kind"));
    }

    @Override
    public String getDataValue(int column, int row) {
        return words.get(column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("headings are fixed");
    }

    @Override
    public int getColumnCount() {
        return words.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
