#!/usr/bin/env bash
# Holds the renderer against the real kramdown: goldens not drifted, random documents agreed upon.
#   kramdown.sh [COUNT] [SEED]      COUNT random documents, 2,000 unless told; SEED 8
# Needs Ruby with kramdown and its GFM parser; as root on Debian it installs them when missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."
count=${1:-2000}
seed=${2:-8}

if ! ruby -e 'require "kramdown-parser-gfm"; require "rouge"' 2>/dev/null; then
  if [ "$(id -u)" != 0 ]; then
    echo "Ruby's kramdown is missing: install ruby-kramdown ruby-kramdown-parser-gfm ruby-rouge" >&2
    exit 1
  fi
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends \
    ruby ruby-kramdown ruby-kramdown-parser-gfm ruby-rouge >/dev/null
fi

ruby src/test/ruby/record_kramdown.rb --check

documents=target/fuzz-kramdown
rm -rf "$documents"
ruby src/test/ruby/fuzz_kramdown.rb "$documents/random" "$count" "$seed"
ruby src/test/ruby/truncate_kramdown.rb "$documents/typed" "$((count / 4))" "$seed"

mvn -q test -Dtest=KramdownFuzzTest -Dinkwren.fuzz="$PWD/$documents" \
  -Dsurefire.failIfNoSpecifiedTests=false ||
  { echo "The renderer and kramdown part on too many documents; causes above." >&2; exit 1; }
