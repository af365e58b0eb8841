package dev.inkwren.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The printers of CUPS, asked with the commands that come with it. It takes the PDF as it is, with
 * its letters.
 *
 * <p>Why not Java's own printing: it speaks HTTP with CUPS, and this process refuses all of HTTP so
 * that no post reaches the network.
 */
final class CupsPrinters implements Printers {

  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final Duration DELIVERY = Duration.ofSeconds(60);

  /**
   * What a command said.
   *
   * @param late whether it was ended because it said nothing more
   */
  private record Answer(int exit, String said, boolean late) {}

  @Override
  public List<Printer> all() {
    try {
      String usual = run(ANSWER, new byte[0], "lpstat", "-d").said();
      String name = usual.substring(usual.lastIndexOf(' ') + 1).strip();
      Answer named = run(ANSWER, new byte[0], "lpstat", "-e");
      return named.exit() == 0 ? named(named.said(), name) : List.of();
    } catch (IOException noCommand) {
      // Without CUPS there is no printer either.
      return List.of();
    }
  }

  /**
   * The printers that {@code said} names, one a line.
   *
   * @param usual name of the usual one
   */
  static List<Printer> named(String said, String usual) {
    return said.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Printer(line, line.equals(usual)))
        .sorted(Printer.ORDER)
        .toList();
  }

  @Override
  public void print(PdfPage page, Order order) throws IOException {
    Answer answer = run(DELIVERY, page.bytes(), command(order));
    if (answer.late()) {
      throw new IOException("lp: no answer for " + DELIVERY.toSeconds() + " s");
    }
    if (answer.exit() != 0) {
      throw new IOException(
          answer.said().isBlank() ? "lp: exit " + answer.exit() : answer.said().strip());
    }
  }

  static String[] command(Order order) {
    String copies = Integer.toString(order.copies());
    return new String[] {
      "lp", "-d", order.printer().name(), "-n", copies, "-t", order.title(), "-"
    };
  }

  private static Answer run(Duration longest, byte[] input, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (command[0].equals("lpstat")) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
    Process process = builder.start();
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              late.set(process.isAlive());
              process.destroyForcibly();
            });
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException closed) {
      // It does not want to read on; what it says tells why.
    }
    try {
      String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
      return new Answer(process.waitFor(), said, late.get());
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }
}
