package org.hallkeeper.duty.internal.imports;

import org.hallkeeper.duty.Assigned;

/** One person as found in a cell of a file; the row counts from 1. */
record DutyEntry(int row, DutyColumn column, Assigned person) {
}
