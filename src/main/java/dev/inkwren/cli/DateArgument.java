package dev.inkwren.cli;

import dev.inkwren.post.PostDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date from the command line as front matter would be read, quoted. */
final class DateArgument implements ITypeConverter<DateArgument.Given> {

  static final Given MIDNIGHT = zone -> LocalDate.EPOCH.atStartOfDay(zone);

  /** A date whose zone is that of the site where none was typed. */
  interface Given {
    ZonedDateTime in(ZoneId site);
  }

  @Override
  public Given convert(String value) {
    return PostDate.typed(value)
        .<Given>map(d -> d::in)
        .orElseThrow(() -> new TypeConversionException(Messages.say("date.unreadable", value)));
  }
}
