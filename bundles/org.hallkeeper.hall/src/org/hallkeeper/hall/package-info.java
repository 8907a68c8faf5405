/** The kernel's registers: staff and posts of the hall, for every area to use. */
package org.hallkeeper.hall;
