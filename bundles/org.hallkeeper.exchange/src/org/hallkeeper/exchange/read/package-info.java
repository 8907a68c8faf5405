/** Readers of what people write into table cells: dates, names, headings. */
package org.hallkeeper.exchange.read;
