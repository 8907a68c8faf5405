package org.hallkeeper.core.text;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;

/** Prints an argument as it is: {@link MessageFormat} would group the digits of years and row numbers. */
final class PlainFormat extends Format {

    private static final long serialVersionUID = 1L;

    /** Lets every placeholder without a format of its own print its argument as it is. */
    static void replacePlain(MessageFormat message) {
        Format[] formats = message.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] == null) {
                message.setFormat(i, new PlainFormat());
            }
        }
    }

    @Override
    public StringBuffer format(Object argument, StringBuffer target, FieldPosition position) {
        return target.append(argument);
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        String rest = source.substring(position.getIndex());
        position.setIndex(source.length());
        return rest;
    }
}
