#!/usr/bin/env bash
# A real input method end to end: ibus with its Hangul engine types into the editor under Xvfb.
#   ime.sh        needs the test classes compiled (mvn test-compile) and a JDK 25 as JAVA_HOME or java
# As root on Debian it installs what is missing; otherwise it says what to install and fails.
set -euo pipefail
cd "$(dirname "$0")/../../.."

packages="xvfb openbox xdotool ibus ibus-gtk3 ibus-hangul dbus-x11 dconf-cli"
missing=""
for tool in Xvfb openbox xdotool ibus-daemon dbus-run-session dconf; do
  command -v "$tool" >/dev/null || missing="$missing $tool"
done
[ -e /usr/share/ibus/component/hangul.xml ] || missing="$missing ibus-hangul"
if [ -n "$missing" ]; then
  if [ "$(id -u)" != 0 ]; then
    echo "Missing:$missing. Install: apt-get install $packages" >&2
    exit 1
  fi
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
fi

if [ "${1:-}" != inside ]; then
  [ -s target/ime.cp ] ||
    mvn -o -q dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/ime.cp
  home=$(mktemp -d)
  display=${IME_DISPLAY:-:97}
  Xvfb "$display" -screen 0 1000x800x24 >"$home/xvfb.log" 2>&1 &
  server=$!
  trap 'kill $server 2>/dev/null || true; rm -rf "$home"' EXIT
  sleep 2
  env -u WAYLAND_DISPLAY DISPLAY="$display" HOME="$home" XDG_RUNTIME_DIR="$home" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" LANG=C.UTF-8 \
    GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus REAL_HOME="$HOME" \
    timeout 150 dbus-run-session -- "$0" inside
  exit $?
fi

dconf write /desktop/ibus/general/preload-engines "['hangul']"
dconf write /desktop/ibus/general/use-global-engine true
dconf write /org/freedesktop/ibus/engine/hangul/initial-input-mode "'hangul'"
openbox >/dev/null 2>&1 &
ibus-daemon --xim --replace --panel disable >/dev/null 2>&1 &
for _ in $(seq 40); do
  ibus engine hangul >/dev/null 2>&1 && break
  sleep 0.25
done
[ "$(ibus engine)" = hangul ] || { echo "ibus does not start its Hangul engine" >&2; exit 1; }

java=java
[ -z "${JAVA_HOME:-}" ] || java="$JAVA_HOME/bin/java"
told="$HOME/told"
"$java" --module-path target/javafx --add-modules javafx.controls,javafx.web \
  --enable-native-access=javafx.graphics,javafx.web,javafx.media -Dprism.order=sw \
  -cp "target/classes:target/test-classes:$(cat target/ime.cp)" \
  dev.inkwren.ui.editor.RealIme >"$told" 2>&1 &
editor=$!
for _ in $(seq 120); do
  grep -q READY "$told" && break
  sleep 0.25
done
xdotool search --name '^ime$' windowactivate --sync || true
ibus engine hangul
sleep 0.5
xdotool type --delay 120 'dkssudgktpdy '
code=0
wait "$editor" || code=$?
cat "$told"
exit "$code"
