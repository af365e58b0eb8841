package dev.inkwren.site;

/**
 * One entry of {@code _data/authors.yml}.
 *
 * @param id what a post's {@code author} says
 * @param name what readers see; the id where the entry has no name
 * @param url the author's page; empty when missing
 */
public record Author(String id, String name, String url) {}
