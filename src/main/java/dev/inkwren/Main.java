package dev.inkwren;

/** Composition root. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("inkwren");
  }
}
