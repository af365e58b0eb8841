package dev.inkwren.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the code of a language is coloured: its words, comments and strings.
 *
 * @param names info strings of a fence that mean this language, in lower case
 * @param words keywords
 * @param lineComments what starts a comment up to the end of the line
 * @param blockComment opener and closer, or none
 * @param quotes characters that open and close a string
 * @param longQuotes string delimiters that may span lines
 * @param anyCase keywords are recognised in either case
 */
record CodeLanguage(
    Set<String> names,
    Set<String> words,
    List<String> lineComments,
    List<String> blockComment,
    String quotes,
    List<String> longQuotes,
    boolean anyCase) {

  private static final List<String> C_BLOCK = List.of("/*", "*/");
  private static final List<String> SLASHES = List.of("//");
  private static final List<String> HASH = List.of("#");
  private static final List<String> NONE = List.of();

  private static final String C_WORDS =
      "auto break case char class const constexpr continue default delete do double else enum"
          + " extern false float for friend goto if inline int long namespace new nullptr operator"
          + " private protected public return short signed sizeof static struct switch template"
          + " this throw true try typedef union unsigned using virtual void volatile while NULL";
  private static final String JAVA_WORDS =
      "abstract assert boolean break byte case catch char class const continue default do double"
          + " else enum extends final finally float for if implements import instanceof int"
          + " interface long native new null package permits private protected public record return"
          + " sealed short static strictfp super switch synchronized this throw throws transient"
          + " true false try var void volatile while yield fun val when object companion override"
          + " data suspend def trait";
  private static final String SCRIPT_WORDS =
      "async await break case catch class const continue debugger default delete do else enum"
          + " export extends false finally for from function if implements import in instanceof"
          + " interface let new null of package private protected public readonly return static"
          + " super switch this throw true try type typeof undefined var void while with yield";
  private static final String PYTHON_WORDS =
      "and as assert async await break class continue def del elif else except False finally for"
          + " from global if import in is lambda match None nonlocal not or pass raise return True"
          + " try while with yield self";
  private static final String SHELL_WORDS =
      "if then else elif fi for while until do done case esac in function return export local"
          + " readonly declare set unset exit break continue sudo cd echo source alias trap";
  private static final String SQL_WORDS =
      "add all alter and as asc begin between by case cast column commit constraint create cross"
          + " database default delete desc distinct drop else end exists false foreign from full"
          + " group having if in index inner insert into is join key left like limit not null"
          + " offset on or order outer primary references right rollback select set table then"
          + " true truncate union unique update using values view when where with";
  private static final String GO_WORDS =
      "break case chan const continue default defer else fallthrough false for func go goto if"
          + " import interface map nil package range return select struct switch true type var";
  private static final String RUST_WORDS =
      "as async await break const continue crate dyn else enum extern false fn for if impl in let"
          + " loop match mod move mut pub ref return self Self static struct super trait true type"
          + " unsafe use where while";
  private static final String RUBY_WORDS =
      "alias and begin break case class def defined? do else elsif end ensure false for if in"
          + " module next nil not or redo rescue retry return self super then true undef unless"
          + " until when while yield require attr_accessor puts";
  private static final String PHP_WORDS =
      "abstract and array as break case catch class clone const continue declare default do echo"
          + " else elseif extends false final fn for foreach function global if implements"
          + " include instanceof interface match namespace new null or private protected public"
          + " require return static switch this throw trait true try use var while yield";
  private static final String CONFIG_WORDS =
      "true false null yes no on off resource variable module provider output locals data server"
          + " location listen root";
  private static final String DOCKER_WORDS =
      "FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD AS";

  private static final List<CodeLanguage> ALL =
      List.of(
          of("java kotlin kt scala groovy", JAVA_WORDS, SLASHES, C_BLOCK, "\"'", List.of("\"\"\"")),
          of(
              "js javascript jsx ts typescript tsx mjs vue svelte",
              SCRIPT_WORDS,
              SLASHES,
              C_BLOCK,
              "\"'",
              List.of("`")),
          of("json jsonc json5", "true false null", SLASHES, C_BLOCK, "\"", NONE),
          of("python py python3", PYTHON_WORDS, HASH, NONE, "\"'", List.of("\"\"\"", "'''")),
          of(
              "sh shell bash zsh console terminal powershell ps1",
              SHELL_WORDS,
              HASH,
              NONE,
              "\"'",
              NONE),
          of("c cpp c++ h hpp cs csharp objc swift dart", C_WORDS, SLASHES, C_BLOCK, "\"'", NONE),
          of("go golang", GO_WORDS, SLASHES, C_BLOCK, "\"'", List.of("`")),
          of("rust rs", RUST_WORDS, SLASHES, C_BLOCK, "\"", NONE),
          of("ruby rb", RUBY_WORDS, HASH, NONE, "\"'", NONE),
          of("php", PHP_WORDS, List.of("//", "#"), C_BLOCK, "\"'", NONE),
          of("css scss sass less", "important", SLASHES, C_BLOCK, "\"'", NONE),
          of(
              "hcl terraform tf toml ini conf config properties nginx makefile make cmake",
              CONFIG_WORDS,
              List.of("#", "//", ";"),
              C_BLOCK,
              "\"'",
              NONE),
          of("docker dockerfile", DOCKER_WORDS, HASH, NONE, "\"'", NONE),
          new CodeLanguage(
              Set.of("sql", "mysql", "postgresql", "pgsql", "plsql"),
              words(SQL_WORDS),
              List.of("--"),
              C_BLOCK,
              "'\"`",
              NONE,
              true));

  private static CodeLanguage of(
      String names,
      String words,
      List<String> lineComments,
      List<String> block,
      String quotes,
      List<String> longQuotes) {
    return new CodeLanguage(
        words(names), words(words), lineComments, block, quotes, longQuotes, false);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** The language that a fence's info string names; none for unknown ones. */
  static Optional<CodeLanguage> named(String info) {
    String name = info.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(l -> l.names.contains(name)).findFirst();
  }

  boolean isWord(String word) {
    return words.contains(anyCase ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** Names to offer behind the ticks of a fence, the usual ones of each language first. */
  static List<String> offered() {
    return List.of(
        "bash",
        "c",
        "cpp",
        "css",
        "diff",
        "dockerfile",
        "go",
        "hcl",
        "html",
        "java",
        "javascript",
        "json",
        "jsx",
        "kotlin",
        "markdown",
        "mermaid",
        "php",
        "powershell",
        "python",
        "ruby",
        "rust",
        "shell",
        "sql",
        "swift",
        "text",
        "toml",
        "typescript",
        "xml",
        "yaml");
  }
}
