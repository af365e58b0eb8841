package dev.inkwren.render;

import dev.inkwren.render.CodeLanguage.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages that get colours, under Rouge's names. */
final class CodeLanguages {

  private static final Map<String, CodeLanguage> ALL = all();

  private CodeLanguages() {}

  /** The language called {@code name}; empty when it stays plain. */
  static Optional<CodeLanguage> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, CodeLanguage> all() {
    Map<String, CodeLanguage> all = new HashMap<>();
    families(all);
    scripts(all);
    data(all);
    return Map.copyOf(all);
  }

  private static void put(Map<String, CodeLanguage> all, String names, CodeLanguage language) {
    for (String name : names.split(" ")) {
      all.put(name, language);
    }
  }

  private static Set<String> words(String words) {
    return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(" ")));
  }

  private static CodeLanguage braces(String keywords, String declarations, String types) {
    return new CodeLanguage(
        Shape.WORDS,
        words(keywords),
        words(declarations),
        words(types),
        words("true false null nil None undefined NULL nullptr this self super"),
        Set.of("//"),
        true,
        "\"'`",
        false);
  }

  private static final String FLOW =
      "if else for while do switch case default break continue return try catch finally throw";

  private static void families(Map<String, CodeLanguage> all) {
    put(
        all,
        "java kotlin kt scala groovy gradle",
        braces(
            FLOW
                + " new instanceof assert yield when is as in import package throws synchronized"
                + " permits",
            "class interface enum record extends implements public private protected static final"
                + " abstract sealed fun val var def object trait override open data companion"
                + " lazy suspend native transient volatile",
            "int long short byte char boolean double float void String Int Long Boolean Unit"));
    put(
        all,
        "javascript js typescript ts jsx tsx",
        braces(
            FLOW + " new typeof instanceof in of delete await async yield import export from as",
            "const let var function class extends interface type enum implements public private"
                + " readonly static declare namespace",
            "string number boolean any void unknown never object"));
    put(
        all,
        "c cpp c++ csharp cs objective_c swift dart php",
        braces(
            FLOW + " goto sizeof using namespace new delete import include guard foreach echo",
            "struct class union enum typedef template typename public private protected static"
                + " const virtual extern inline let var func function extension protocol",
            "int long short char bool float double void unsigned signed size_t auto string"));
    put(
        all,
        "go golang",
        braces(
            FLOW + " go defer select range fallthrough goto import package",
            "func var const type struct interface map chan",
            "int int32 int64 uint8 uint32 uint64 string bool byte rune error float64 any"));
    put(
        all,
        "rust rs",
        braces(
            "if else for while loop match break continue return in as use mod where unsafe move"
                + " await async crate",
            "fn let mut const static struct enum trait impl pub type dyn ref",
            "i32 i64 u8 u32 u64 usize isize f64 bool str String Vec Option Result Box"));
  }

  private static CodeLanguage hashed(String keywords, String declarations, boolean anyCase) {
    return new CodeLanguage(
        Shape.WORDS,
        words(keywords),
        words(declarations),
        Set.of(),
        words("true false null nil None True False self"),
        Set.of("#"),
        false,
        "\"'`",
        anyCase);
  }

  private static void scripts(Map<String, CodeLanguage> all) {
    put(
        all,
        "python py",
        hashed(
            "if elif else for while break continue return try except finally raise with as in is"
                + " not and or pass yield import from assert del global nonlocal await match case",
            "def class lambda async",
            false));
    put(
        all,
        "ruby rb elixir",
        hashed(
            "if elsif else unless case when then while until for in do end break next return"
                + " begin rescue ensure raise yield require require_relative include and or not",
            "def class module attr_reader attr_accessor alias defmodule",
            false));
    put(
        all,
        "bash sh shell zsh ksh",
        hashed(
            "if then elif else fi for while until do done case esac in return exit break continue"
                + " echo cd export source set unset sudo exec trap read shift test",
            "function local declare readonly alias",
            false));
    put(
        all,
        "dockerfile docker make makefile cmake",
        hashed(
            "FROM AS RUN CMD COPY ADD ENTRYPOINT WORKDIR ENV ARG EXPOSE VOLUME USER LABEL"
                + " HEALTHCHECK SHELL ifeq ifdef endif include if endif foreach",
            "",
            false));
    put(
        all,
        "hcl terraform tf nginx r perl julia powershell",
        hashed(
            "if else for in while return server location listen proxy_pass my sub use foreach",
            "resource variable output module provider data locals terraform function",
            false));
    put(
        all,
        "sql mysql postgresql plsql",
        new CodeLanguage(
            Shape.WORDS,
            words(
                "select from where and or not insert into values update set delete join left right"
                    + " inner outer on group by order having limit offset as distinct union all"
                    + " exists in is like between case when then else end with returning explain"),
            words("create table index view primary key foreign references alter drop unique"),
            words("int integer bigint text varchar boolean timestamp date numeric real blob"),
            words("null true false"),
            Set.of("--"),
            true,
            "'\"",
            true));
  }

  private static CodeLanguage keys(Set<String> comments) {
    return new CodeLanguage(
        Shape.KEYS,
        Set.of(),
        Set.of(),
        Set.of(),
        words("true false null yes no on off"),
        comments,
        false,
        "\"'",
        false);
  }

  private static CodeLanguage shaped(Shape shape) {
    return new CodeLanguage(
        shape, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, "\"'", false);
  }

  private static void data(Map<String, CodeLanguage> all) {
    put(all, "yaml yml toml ini properties conf", keys(Set.of("#")));
    put(all, "json json5 jsonc", keys(Set.of("//")));
    CodeLanguage css = keys(Set.of());
    put(
        all,
        "css scss sass less",
        new CodeLanguage(
            Shape.KEYS,
            css.keywords(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            true,
            "\"'",
            false));
    put(all, "html xml svg vue erb liquid jsp", shaped(Shape.MARKUP));
    put(all, "diff patch", shaped(Shape.DIFF));
    put(all, "console terminal shell_session shell-session", shaped(Shape.CONSOLE));
  }
}
