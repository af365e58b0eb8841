#!/usr/bin/env ruby
# frozen_string_literal: true

# Small hostile documents: lines picked at random from the corpus, shifted and glued together.
#   ruby fuzz_kramdown.rb OUT COUNT SEED [mixed]
# writes OUT/f00000.md and the reference rendering OUT/f00000.html, and so on. The same corpus,
# count and seed always give the same documents. With `mixed` each one also draws some options,
# written to OUT/f00000.opts.
require 'fileutils'
require_relative 'kramdown_reference'

out, count, seed, mixed = ARGV
abort 'usage: fuzz_kramdown.rb OUT COUNT SEED [mixed]' unless seed
FileUtils.mkdir_p(out)
dice = Random.new(Integer(seed))

LONGEST = 160
MARKUP = /\A\s*(?:[-*+>#|:~`<{^=$\[]|\d+\.)|\{:|\*\*|__|`|\$\$|\[|"|'|--|\\/.freeze

lines = KramdownReference.corpus.flat_map do |file|
  KramdownReference.body_of(file).lines.map { |l| l.chomp[0, LONGEST] }
end
lines = lines.reject { |l| l.strip.empty? }.uniq
hostile = lines.grep(MARKUP)

SETTINGS = [
  { 'input' => 'kramdown' },
  { 'hard_wrap' => true },
  { 'parse_block_html' => true },
  { 'parse_span_html' => false },
  { 'html_to_native' => true },
  { 'auto_ids' => false },
  { 'auto_id_prefix' => 'p-', 'header_offset' => 1, 'toc_levels' => '2..3' },
  { 'entity_output' => 'numeric' },
  { 'entity_output' => 'symbolic', 'smart_quotes' => 'apos,apos,quot,quot' },
  { 'entity_output' => 'as_input' },
  { 'gfm_quirks' => ['no_auto_typographic'] },
  { 'gfm_quirks' => [] },
  { 'footnote_nr' => 3, 'footnote_prefix' => 'x', 'footnote_backlink' => 'back' },
  { 'footnote_backlink_inline' => true },
  { 'math_engine' => nil },
  { 'typographic_symbols' => { 'mdash' => '---', 'hellip' => '...' } },
  { 'footnote_backlink' => nil, 'parse_span_html' => nil },
  { 'syntax_highlighter' => 'rouge', 'syntax_highlighter_opts' => { 'line_numbers' => true } }
].freeze

# One line of a document: one in five is blank, half of the rest carries markup.
pick = lambda do
  case dice.rand(10)
  when 0, 1 then ''
  when 2..6 then hostile[dice.rand(hostile.size)]
  else lines[dice.rand(lines.size)]
  end
end

# Where the line starts decides what kramdown makes of it.
shift = lambda do |line|
  case dice.rand(8)
  when 0 then "  #{line}"
  when 1 then "    #{line}"
  when 2 then line.lstrip
  else line
  end
end

refused = 0
Integer(count).times do |number|
  text = Array.new(dice.rand(2..10)) { shift.call(pick.call) }.join("\n") << "\n"
  overlay = mixed ? SETTINGS.sample(dice.rand(1..2), random: dice).reduce(:merge) : {}
  begin
    html = KramdownReference.render(text, overlay)
  rescue StandardError
    html = nil
  end
  unless html&.valid_encoding?
    refused += 1
    next
  end
  name = File.join(out, format('f%05d', number))
  File.binwrite("#{name}.md", text)
  File.binwrite("#{name}.html", html)
  File.write("#{name}.opts", overlay.to_yaml) if mixed
end
puts "#{Integer(count) - refused} documents from #{lines.size} lines, seed #{seed}; " \
     "the reference itself failed on #{refused}"
