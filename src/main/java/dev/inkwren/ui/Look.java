package dev.inkwren.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

/** Light or dark, or as the desktop says. */
final class Look {

  /** What the author wants. */
  enum Wish {
    SYSTEM,
    LIGHT,
    DARK;

    /** The wish spelled {@code word}; {@link #SYSTEM} when it is none. */
    static Wish of(String word) {
      for (Wish wish : values()) {
        if (wish.name().equals(word.toUpperCase(Locale.ROOT))) {
          return wish;
        }
      }
      return SYSTEM;
    }
  }

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);
  private final Parent root;
  private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(Wish.SYSTEM);

  Look(Parent root) {
    this.root = root;
    root.getStylesheets()
        .add(
            Objects.requireNonNull(Look.class.getResource("inkwren.css"), "inkwren.css")
                .toExternalForm());
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((property, old, scheme) -> wear(wish.get()));
  }

  /** Whether the window is dark now. */
  ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** What the author has asked for. */
  ReadOnlyObjectProperty<Wish> wish() {
    return wish.getReadOnlyProperty();
  }

  /** Dresses the window as {@code newWish} says, until another one comes. */
  void wear(Wish newWish) {
    wish.set(newWish);
    boolean night =
        switch (newWish) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    Application.setUserAgentStylesheet(
        night
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    root.getStyleClass().removeAll("light", "dark");
    root.getStyleClass().add(night ? "dark" : "light");
    dark.set(night);
  }
}
