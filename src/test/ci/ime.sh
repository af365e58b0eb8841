#!/usr/bin/env bash
# A real input method end to end: ibus with its Hangul engine types into the body, the title and a
# tag of the real window under Xvfb, while the program edits the text in mid-composition. The same
# keys in a stock text area must be caught.
set -eu
. "$(dirname "$0")/tools.sh"
need Xvfb xvfb
need openbox openbox
need xdotool xdotool
need dbus-run-session dbus-x11
need dconf dconf-cli
need ibus-daemon ibus
ls /usr/lib/*/gtk-3.0/3.0.0/immodules/im-ibus.so > /dev/null 2>&1 || need im-ibus ibus-gtk3
[ -e /usr/share/ibus/component/hangul.xml ] || need ibus-engine-hangul ibus-hangul
[ -e target/javafx ] || cannot_run "target/javafx is missing; run mvn test-compile first"

if [ "${1:-}" != inside ]; then
  mvn -o -q dependency:build-classpath -DincludeScope=test "-Dmdep.outputFile=$WORK/classpath"
  if [ -n "${IME_DISPLAY:-}" ]; then
    display=$IME_DISPLAY
    Xvfb "$display" -screen 0 1280x1000x24 > "$WORK/xvfb" 2>&1 &
    server=$!
    sleep 2
  else
    Xvfb -displayfd 3 -screen 0 1280x1000x24 3> "$WORK/number" > "$WORK/xvfb" 2>&1 &
    server=$!
    for _ in $(seq 100); do
      [ -s "$WORK/number" ] && break
      sleep 0.1
    done
    display=:$(cat "$WORK/number")
  fi
  trap 'kill $server 2> /dev/null || true; rm -rf "$WORK"' EXIT
  code=0
  env -u WAYLAND_DISPLAY DISPLAY="$display" HOME="$WORK" XDG_RUNTIME_DIR="$WORK" \
    XDG_CONFIG_HOME="$WORK/config" XDG_CACHE_HOME="$WORK/cache" LANG=C.UTF-8 \
    GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus CLASSPATH="target/classes:target/test-classes:$(cat "$WORK/classpath")" \
    timeout 900 dbus-run-session -- bash src/test/ci/ime.sh inside 2> "$WORK/errors" || code=$?
  [ $code = 0 ] || cat "$WORK/errors"
  exit $code
fi

dconf write /desktop/ibus/general/preload-engines "['hangul']"
dconf write /desktop/ibus/general/use-global-engine true
dconf write /org/freedesktop/ibus/engine/hangul/initial-input-mode "'hangul'"
openbox > /dev/null 2>&1 &
ibus-daemon --xim --replace --panel disable > /dev/null 2>&1 &
for _ in $(seq 240); do
  if ibus engine hangul > /dev/null 2>&1; then break; fi
  sleep 0.25
done
[ "$(ibus engine)" = hangul ] || cannot_run "ibus does not start its Hangul engine"

"$JAVA" --module-path target/javafx --add-modules javafx.controls,javafx.web \
  --enable-native-access=javafx.graphics,javafx.web,javafx.media -Dprism.order=sw \
  -Dcom.sun.webkit.useHTTP2Loader=false dev.inkwren.ui.RealIme > "$WORK/told" 2>&1 || true
cat "$WORK/told"
grep -qx PASSED "$WORK/told"
