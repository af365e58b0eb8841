#!/usr/bin/env ruby
# frozen_string_literal: true

# Records what jekyll-commonmark makes of src/test/resources/commonmark/*.md:
#   ruby record_commonmark.rb
# Needs Jekyll and the plug-in (Debian: jekyll ruby-jekyll-commonmark). The `.opts` file beside a
# case holds its `commonmark:` section. The colours of code are taken out.
require 'yaml'
require 'commonmarker'
require 'jekyll'
require 'jekyll-commonmark'
require 'rouge'

Dir[File.expand_path('../resources/commonmark/*.md', __dir__)].sort.each do |file|
  settings = file.sub(/md\z/, 'opts')
  section = File.exist?(settings) ? YAML.safe_load(File.read(settings)) : {}
  converter = Jekyll::Converters::Markdown::CommonMark.new('commonmark' => section)
  html = converter.convert(File.read(file, encoding: 'UTF-8')).force_encoding('UTF-8')
  html = html.gsub(%r{<code[^>]*>.*?</code>}m) { |code| code.gsub(%r{<span class="\w+">|</span>}, '') }
  File.write(file.sub(/md\z/, 'html'), html)
end
