package org.hallkeeper.exchange.plan;

/**
 * What a batch did to one record.
 *
 * @param entity       simple class name of the record
 * @param recordId     its id
 * @param versionAfter its version right after the import; a different version now means that somebody has changed it since
 * @param created      whether the batch created it
 * @param before       its former values, empty when created
 */
public record ImportChange(String entity, long recordId, int versionAfter, boolean created, String before) {
}
