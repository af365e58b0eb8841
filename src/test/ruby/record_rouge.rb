# frozen_string_literal: true

# Records how Rouge, which colours code for Jekyll, colours the samples under
# src/test/resources/rouge; the file's name is the language:
#   ruby src/test/ruby/record_rouge.rb           writes NAME.html beside each NAME.txt
#   ruby src/test/ruby/record_rouge.rb --check   writes nothing; exit status 1 when one has drifted
require 'rouge'

check = ARGV.delete('--check')
abort "unknown argument: #{ARGV.first}" unless ARGV.empty?
Dir.chdir(File.expand_path('../resources/rouge', __dir__))

drifted = Dir['*.txt'].sort.reject do |file|
  name = File.basename(file, '.txt')
  lexer = Rouge::Lexer.find(name) or abort "Rouge knows no #{name}"
  html = Rouge::Formatters::HTML.new.format(lexer.new.lex(File.read(file, encoding: 'UTF-8')))
  same = File.exist?("#{name}.html") && File.binread("#{name}.html") == html.b
  File.binwrite("#{name}.html", html) unless check || same
  same
end
puts "#{drifted.size} #{check ? 'drifted' : 'written'}; Rouge #{Rouge.version}"
exit 1 if check && drifted.any?
