package org.hallkeeper.core.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.hallkeeper.core.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What help prints: for the program all commands by area, for a command its usage. */
final class Explanation {

    private final CommandTree tree;

    Explanation(CommandTree tree) {
        this.tree = tree;
    }

    String of(CommandLine command) {
        return command == tree.root() ? overview() : command.getUsageMessage(Ansi.OFF).stripTrailing();
    }

    private String overview() {
        Texts texts = tree.textsBeside(Explanation.class);
        int width = tree.contributions().keySet().stream().mapToInt(String::length).max().orElse(0);
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(texts.get("overview.synopsis"));
        byArea().forEach((area, commands) -> {
            lines.add("").add(title(area, commands));
            commands.forEach((path, contribution) -> lines.add(
                    ("  " + path + " ".repeat(width - path.length()) + "  " + description(contribution)).stripTrailing()));
        });
        return lines.add("").add(texts.get("overview.footer")).toString();
    }

    /** Commands by path inside areas by name, the base first. */
    private Map<String, Map<String, CommandContribution>> byArea() {
        Map<String, Map<String, CommandContribution>> others = new TreeMap<>();
        tree.contributions().forEach((path, contribution) -> others
                .computeIfAbsent(contribution.area(), area -> new TreeMap<>()).put(path, contribution));
        Map<String, Map<String, CommandContribution>> areas = new LinkedHashMap<>();
        areas.put(CommandContribution.BASE, others.remove(CommandContribution.BASE));
        areas.putAll(others);
        return areas;
    }

    private String title(String area, Map<String, CommandContribution> commands) {
        String key = "area." + area;
        return commands.values().stream()
                .map(contribution -> tree.textsBeside(contribution.anchor()))
                .filter(texts -> texts.has(key))
                .findFirst()
                .map(texts -> texts.get(key))
                .orElse(area);
    }

    private String description(CommandContribution contribution) {
        Texts texts = tree.textsBeside(contribution.anchor());
        String key = contribution.path().replace(' ', '.') + ".usage.description";
        return texts.has(key) ? texts.get(key) : "";
    }
}
