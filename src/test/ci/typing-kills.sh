#!/usr/bin/env bash
# Kills a hundred typing robots at random moments: at most 1 s of typing may be lost after a pause,
# at most 5 s in the middle of typing. A robot whose journal comes late must be caught.
#   typing-kills.sh [COUNT]
set -u
. "$(dirname "$0")/tools.sh"
COUNT=${1:-100}
AT_ONCE=5
[ -d target/inkwren/lib ] || cannot_run "the program folder is missing; run mvn package first"
CP="target/test-classes:target/inkwren/lib/*:target/inkwren/lib/javafx/*"
robot() {
  "$JAVA" -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Xmx200m -Duser.language=en \
    -cp "$CP" dev.inkwren.session.TypingRobot "$@"
}

# one_life VERB FOLDER SEED MILLISECONDS: a robot that lives for so long after its first word
one_life() {
  local folder=$2 pid
  mkdir -p "$folder"
  robot "$1" "$folder" "$3" > "$folder/said" 2>&1 &
  pid=$!
  for _ in $(seq 300); do [ -s "$folder/typed" ] && break; sleep 0.1; done
  sleep "$(awk "BEGIN { print $4 / 1000 }")"
  local java
  java=$(pgrep -P $pid -x java || echo $pid)
  date +%s%3N > "$folder/killed"
  kill -9 $java 2> /dev/null || { echo "robot $3 had ended by itself:"; cat "$folder/said"; return 1; }
  wait $pid 2> /dev/null
  return 0
}

RANDOM=7
folders=()
for ((i = 1; i <= COUNT; i++)); do
  folders+=("$WORK/robot-$i")
  one_life type "$WORK/robot-$i" $i $((300 + RANDOM % 9000)) &
  while [ "$(jobs -rp | wc -l)" -ge $AT_ONCE ]; do wait -n || exit 1; done
done
while [ "$(jobs -rp | wc -l)" -gt 0 ]; do wait -n || exit 1; done
robot judge "${folders[@]}" || exit 1

one_life type-carelessly "$WORK/careless" 1 9000
if robot judge "$WORK/careless" > "$WORK/verdict"; then
  echo "the robot whose journal comes late was not caught: the suite is blind"; cat "$WORK/verdict"; exit 1
fi
echo "the robot whose journal comes late was caught: $(head -n 1 "$WORK/verdict")"
