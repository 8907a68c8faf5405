/** The duty table: who is on duty at which post on which day of a month (domain.md B1, C13, D5). */
package org.hallkeeper.duty;
