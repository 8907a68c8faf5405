package org.hallkeeper.uidriver.swt;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What stands on a widget. */
final class WidgetText {

    private WidgetText() {
    }

    static String of(Widget widget) {
        return switch (widget) {
        case Shell shell -> shell.getText();
        case Text text -> text.getText();
        case StyledText text -> text.getText();
        case Label label -> label.getText();
        case CLabel label -> label.getText();
        case Link link -> link.getText();
        case Button button -> button.getText();
        case Combo combo -> combo.getText();
        case Spinner spinner -> spinner.getText();
        case DateTime date -> "%04d-%02d-%02d".formatted(date.getYear(), date.getMonth() + 1, date.getDay());
        case Item item -> item.getText();
        default -> "";
        };
    }

    /** All a person can read about the widget: its text, tool tip and hint. */
    static List<String> allOf(Widget widget) {
        List<String> texts = new ArrayList<>(List.of(of(widget)));
        if (widget instanceof Control control && control.getToolTipText() != null)
            texts.add(control.getToolTipText());
        if (widget instanceof ToolItem item && item.getToolTipText() != null)
            texts.add(item.getToolTipText());
        if (widget instanceof Text text)
            texts.add(text.getMessage());
        texts.removeIf(String::isBlank);
        return texts;
    }

    static void put(Widget widget, String text) {
        switch (widget) {
        case Text field -> field.setText(text);
        case StyledText field -> field.setText(text);
        case Combo combo -> choose(combo, text);
        case Spinner spinner -> spinner.setSelection(Integer.parseInt(text));
        default -> throw new AssertionError("nothing can be typed into a " + widget.getClass().getSimpleName());
        }
    }

    private static void choose(Combo combo, String text) {
        int index = combo.indexOf(text);
        if (index < 0)
            combo.setText(text);
        else
            combo.select(index);
    }
}
