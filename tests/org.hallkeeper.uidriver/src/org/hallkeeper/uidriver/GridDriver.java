package org.hallkeeper.uidriver;

import java.util.List;

/** A table of the workbench, its rows and columns named as a person would. */
public interface GridDriver {

    List<String> rows();

    List<String> columns();

    /** What the cell shows. */
    String cell(String row, String column);

    /** Opens the cell's editor, types and confirms. */
    void edit(String row, String column, String text);
}
