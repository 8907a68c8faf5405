package org.hallkeeper.exchange.plan;

import java.nio.file.Path;

import org.hallkeeper.exchange.read.Mapping;
import org.hallkeeper.exchange.table.Table;

/** A file that was read and tried, waiting for a person to accept it. */
public record ImportDraft(String kind, Path file, String sha256, Table table, Mapping mapping, Circumstances circumstances, ImportPlan plan) {
}
