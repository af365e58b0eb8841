package dev.inkwren.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in any case; says which there are when it is another.
 *
 * @param <E> the words, in upper case
 */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] choices;

  Choice(E[] choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(choices)
        .filter(choice -> word(choice).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(Messages.say("choice", value, words())));
  }

  private String words() {
    return Arrays.stream(choices).map(Choice::word).collect(joining(", "));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
