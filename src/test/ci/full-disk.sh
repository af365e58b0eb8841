#!/usr/bin/env bash
# Saves on a real disk of 300 KB that is full, or fills up in the middle: the old text must stay, the
# failure must be said, and once there is room the next save must work. A careless saver must be caught.
set -u
. "$(dirname "$0")/tools.sh"
need mount mount
DISK="$WORK/disk"
mkdir "$DISK"
mount -t tmpfs -o size=300k tmpfs "$DISK" 2> /dev/null \
  || cannot_run "a tmpfs cannot be mounted; run as root"
trap 'umount "$DISK"; rm -rf "$WORK"' EXIT

runs=0
# fill_and_run SCENARIO FREE: runs with FREE KB free; leaves the folder in $FOLDER
fill_and_run() {
  FOLDER="$DISK/run"
  rm -rf "$DISK"/*
  save_once prepare "$FOLDER" "$1" || exit 1
  : > "$FOLDER/said"
  local free
  free=$(df -k --output=avail "$DISK" | tail -n 1)
  if [ "$free" -gt "$2" ]; then dd if=/dev/zero "of=$DISK/ballast" bs=1k count=$((free - $2)) status=none; fi
  save_once run "$1" > "$WORK/said" 2> "$WORK/errors" || cat "$WORK/errors"
  runs=$((runs + 1))
}

judge() {
  rm -f "$DISK/ballast"
  cp "$WORK/said" "$FOLDER/said"
  save_once judge "$FOLDER"
}

full=0
for name in "save" "save long" "save shorter" "save new" "hard link" export "rename with links repaired" publish \
    "tag merge" delete journal; do
  for free in 0 4 8 12 16 20 28 40; do
    fill_and_run "$name" $free
    grep -q FAILED "$WORK/said" && full=$((full + 1))
    [ -s "$WORK/said" ] || { echo "$name, $free KB free: nothing was said"; exit 1; }
    judge > "$WORK/verdict" || { echo "$name, $free KB free:"; cat "$WORK/verdict"; exit 1; }
    save_once run "$name" > "$WORK/again" 2>&1
    if ! grep -q FAILED "$WORK/said"; then continue; fi
    grep -q DONE "$WORK/again" || { echo "$name, $free KB free: the next save failed"; cat "$WORK/again"; exit 1; }
  done
done
echo "$runs runs on a 300 KB disk, $full of them without room, 0 lost"
[ $full -ge 10 ] || { echo "the disk was hardly ever full: is the suite blind?"; exit 1; }

fill_and_run "careless save" 0
if judge > "$WORK/careless"; then
  echo "the careless saver was not caught: the suite is blind"; exit 1
fi
echo "the careless saver was caught: $(tail -n 1 "$WORK/careless")"
