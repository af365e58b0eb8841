package dev.inkwren.render.liquid;

/**
 * A stretch of a body as Liquid cuts it. Offsets are UTF-16 units in the body, 0-based, half-open;
 * all tokens together are the body.
 */
sealed interface LiquidToken {

  int start();

  int end();

  /** Text that Liquid prints as it is. */
  record Text(int start, int end) implements LiquidToken {}

  /**
   * <code>{{ … }}</code>.
   *
   * @param trimLeft whether it eats the white space before it
   * @param trimRight whether it eats the white space behind it
   */
  record Output(int start, int end, boolean trimLeft, boolean trimRight) implements LiquidToken {}

  /**
   * <code>{% name arguments %}</code>.
   *
   * @param name first word
   * @param arguments the rest, stripped
   */
  record Tag(int start, int end, boolean trimLeft, boolean trimRight, String name, String arguments)
      implements LiquidToken {}

  /**
   * A start that never ends as it must, where Jekyll stops the build (J42).
   *
   * @param opening the two characters it begins with
   */
  record Broken(int start, int end, String opening) implements LiquidToken {}
}
