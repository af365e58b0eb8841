package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which running Inkwren something belongs to.
 *
 * @param pid process number
 * @param startMillis when the process began, milliseconds since 1970; 0 where the system does not
 *     tell. With it a number that was given out again is not mistaken for the old process.
 * @param host the machine's name, since a home folder may be shared by several
 */
public record ProcessMark(long pid, long startMillis, String host) {

  private static final String UNNAMED = "localhost";

  public ProcessMark {
    Objects.requireNonNull(host, "host must not be null");
  }

  /** The mark of this process. */
  public static ProcessMark current() {
    ProcessHandle self = ProcessHandle.current();
    return new ProcessMark(self.pid(), start(self), hostName());
  }

  /** Whether that process still runs; a process of another machine is taken to run. */
  public boolean isRunning() {
    if (!host.equals(hostName())) {
      return true;
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(handle -> startMillis == 0 || start(handle) == 0 || start(handle) == startMillis)
        .orElse(false);
  }

  /** One line that {@link #parse} reads. */
  String line() {
    return pid + " " + startMillis + " " + host;
  }

  static Optional<ProcessMark> parse(String line) {
    List<String> parts = List.of(line.strip().split(" ", 3));
    if (parts.size() != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ProcessMark(
              Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)), parts.get(2)));
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  private static long start(ProcessHandle handle) {
    return handle.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
  }

  /** Without asking the network: a name service may take seconds, or be nobody's business. */
  private static String hostName() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String named = System.getenv().getOrDefault(variable, "");
      if (!named.isBlank()) {
        return named.strip();
      }
    }
    try {
      String named = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
      return named.isEmpty() ? UNNAMED : named;
    } catch (IOException notLinux) {
      return UNNAMED;
    }
  }
}
