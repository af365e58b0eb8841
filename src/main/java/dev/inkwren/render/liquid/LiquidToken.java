package dev.inkwren.render.liquid;

/**
 * A stretch of a body as Liquid cuts it. Offsets are UTF-16 units in the body, 0-based, half-open;
 * all tokens together are the body but for the white space that dashes in them eat.
 */
sealed interface LiquidToken {

  int start();

  int end();

  /** Text that Liquid prints as it is. */
  record Text(int start, int end) implements LiquidToken {}

  /** <code>{{ … }}</code>. */
  record Output(int start, int end) implements LiquidToken {}

  /**
   * <code>{% name arguments %}</code>.
   *
   * @param name first word
   * @param arguments the rest, stripped
   */
  record Tag(int start, int end, String name, String arguments) implements LiquidToken {}

  /**
   * A start that never ends as it must, where Jekyll stops the build (J42).
   *
   * @param opening the two characters it begins with
   */
  record Broken(int start, int end, String opening) implements LiquidToken {}
}
