#!/usr/bin/env ruby
# frozen_string_literal: true

# Records the golden HTML beside every Markdown file of the corpus.
#   ruby record_kramdown.rb           writes what is new or different, and the version it came from
#   ruby record_kramdown.rb --check   writes nothing; exit status 1 when a golden has drifted
require_relative 'kramdown_reference'

check = ARGV.delete('--check')
abort "unknown argument: #{ARGV.first}" unless ARGV.empty?
Dir.chdir(KramdownReference::CORPUS)

version = "kramdown #{Kramdown::VERSION}, parser-gfm #{Kramdown::Parser::GFM::VERSION}\n"
recorded = File.exist?('VERSION') ? File.read('VERSION') : ''
if check && recorded != version
  abort "The goldens were recorded with #{recorded.strip}, this machine has #{version.strip}. " \
        'Footnote attributes differ between versions: install the recorded one.'
end

files = KramdownReference.corpus
drifted = files.reject do |file|
  golden = file.sub(/\.md\z/, '.html')
  html = KramdownReference.render_file(file)
  same = File.exist?(golden) && KramdownReference.read(golden) == html
  File.binwrite(golden, html) unless check || same
  same
end
orphans = Dir['**/*.{html,opts}'].reject { |f| File.exist?(f.sub(/\.\w+\z/, '.md')) }
File.write('VERSION', version) unless check

drifted.each { |f| puts "#{check ? 'drifted' : 'recorded'}: #{f.delete_prefix("#{Dir.pwd}/")}" }
orphans.each { |f| puts "without its .md: #{f}" }
puts "#{files.size} documents, #{drifted.size} #{check ? 'drifted' : 'written'}, #{version}"
exit 1 if orphans.any? || (check && drifted.any?)
