# Sourced by the scripts beside it: finds Java 25 and the compiled classes, and knows how to give up.

cd "$(dirname "${BASH_SOURCE[0]}")/../../.." || exit 1

# Says loudly that a suite could not run. Under CI that is a failure, elsewhere exit code 77.
cannot_run() {
  echo "!!! $(basename "$0") DID NOT RUN: $*" >&2
  if [ -n "${CI:-}" ]; then exit 1; fi
  exit 77
}

# Installs a Debian package when its command is missing.
need() {
  command -v "$1" > /dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    apt-get install -y -qq "$2" > /dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq "$2" > /dev/null; }
  fi
  command -v "$1" > /dev/null || cannot_run "the command $1 is missing; install the package $2"
}

JAVA=
for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java)" /usr/lib/jvm/*25*/bin/java; do
  version=$("$candidate" -version 2>&1 | sed -n 's/^[^"]* version "\([0-9]*\).*/\1/p')
  if [ -n "$version" ] && [ "$version" -ge 25 ]; then JAVA=$candidate; break; fi
done
[ -n "$JAVA" ] || cannot_run "no Java 25 found; set JAVA_HOME"
[ -e target/test-classes/dev/inkwren/store/SaveOnce.class ] \
  || cannot_run "the test classes are missing; run mvn test-compile first"

WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# Runs dev.inkwren.store.SaveOnce; $FOLDER is where its scenario lives.
save_once() {
  "${PREFIX[@]}" "$JAVA" -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
    -Duser.language=en "-Dscenario.folder=${FOLDER:-$WORK}" \
    -cp target/classes:target/test-classes dev.inkwren.store.SaveOnce "$@"
}
PREFIX=()
export LC_ALL=C.UTF-8
