package dev.inkwren.ui.preview;

/** What stands between a post and the machine; the refusal of the network is one more. */
enum Layer {
  /** Only what is on a list gets onto the page. */
  SANITISER,
  /** Scripts on the page do not run. */
  SCRIPTS_OFF,
  /** Clicks, submitted forms and new windows lead nowhere. */
  EVENTS,
  /** The page says that it takes nothing from elsewhere and sends nothing there. */
  POLICY,
  /** No address leads out of the site by its words or by a link on the way. */
  PATHS,
  /** Only files whose real path lies inside the site exist. */
  FILES
}
