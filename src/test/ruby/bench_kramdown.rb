#!/usr/bin/env ruby
# frozen_string_literal: true

# CPU milliseconds Ruby's kramdown needs for one rendering of each file, warm, as "name ms" lines.
#   ruby bench_kramdown.rb FILE…
require_relative 'kramdown_reference'

clock = -> { Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :float_millisecond) }
texts = ARGV.to_h { |file| [File.basename(file, '.md'), KramdownReference.read(file)] }
abort 'usage: bench_kramdown.rb FILE…' if texts.empty?
smallest = texts.values.min_by(&:size)
5.times { KramdownReference.render(smallest) }
texts.each do |name, text|
  rounds = (1_000_000 / text.size).clamp(1, 15)
  spent = Array.new(rounds) do
    start = clock.call
    Kramdown::Document.new(text, KramdownReference.options).to_html
    clock.call - start
  end
  puts format('%<name>s %<ms>.2f', name: name, ms: spent.sort[rounds / 2])
  $stdout.flush
end
