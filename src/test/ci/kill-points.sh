#!/usr/bin/env bash
# Kills a save, an export, a rename … before every system call that changes a disk, starts again and
# looks whether every file is wholly old or wholly new. A careless saver must be caught.
set -u
. "$(dirname "$0")/tools.sh"
need strace strace
PREFIX=(strace -f -qq -o /dev/null -e trace=fsync -e inject=fsync:signal=SIGKILL:when=1)
save_once list > /dev/null 2>&1 || cannot_run "strace may not trace here (ptrace is forbidden)"
PREFIX=()

CALLS="pwrite64 fsync ftruncate rename link unlink mkdir fchmod fchown copy_file_range"
points=0
folders=()

# kill_everywhere SCENARIO CALLS: one folder for each point where the run was killed
kill_everywhere() {
  local name=$1 call n status template="$WORK/template-${1// /-}"
  save_once prepare "$template" "$name"
  for call in $2; do
    for ((n = 1; n < 400; n++)); do
      FOLDER="$WORK/${name// /-}-$call-$n"
      cp -a "$template" "$FOLDER"
      PREFIX=(strace -f -qq -o /dev/null -e "trace=$call" -e "inject=$call:signal=SIGKILL:when=$n")
      save_once run "$name" > "$FOLDER/said" 2> "$FOLDER/errors"
      status=$?
      PREFIX=()
      folders+=("$FOLDER")
      if [ $status = 0 ]; then break; fi
      if [ $status != 137 ]; then
        echo "$name, $call $n: exit code $status instead of a kill"; cat "$FOLDER/errors"; exit 1
      fi
      points=$((points + 1))
    done
  done
}

for name in "save" "save long" "save shorter" "save new" "hard link" export "rename with links repaired" publish \
    "tag merge" delete journal; do
  before=$points
  kill_everywhere "$name" "$CALLS"
  echo "$name: killed at $((points - before)) points"
done
unset FOLDER
save_once judge "${folders[@]}" || exit 1
echo "killed at $points points, 0 lost"
[ $points -ge 40 ] || { echo "too few points: is the suite blind?"; exit 1; }

folders=()
points=0
kill_everywhere "careless save" "write ftruncate"
unset FOLDER
if save_once judge "${folders[@]}" > "$WORK/careless"; then
  echo "the careless saver was not caught: the suite is blind"; cat "$WORK/careless"; exit 1
fi
echo "the careless saver was caught: $(tail -n 1 "$WORK/careless")"
