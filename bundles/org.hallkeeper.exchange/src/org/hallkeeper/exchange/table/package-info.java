/** Real-life files (XLSX, CSV) read into one neutral table, or refused in one plain sentence. */
package org.hallkeeper.exchange.table;
