#!/usr/bin/env ruby
# frozen_string_literal: true

# What a live preview sees while somebody types: whole posts cut off at a random character.
#   ruby truncate_kramdown.rb OUT COUNT SEED
# writes OUT/t00000.md and the reference rendering OUT/t00000.html, and so on.
require 'fileutils'
require_relative 'kramdown_reference'

out, count, seed = ARGV
abort 'usage: truncate_kramdown.rb OUT COUNT SEED' unless seed
FileUtils.mkdir_p(out)
dice = Random.new(Integer(seed))
WINDOW = 3000

bodies = KramdownReference.corpus('posts').map { |file| KramdownReference.body_of(file) }
Integer(count).times do |number|
  body = bodies[dice.rand(bodies.size)]
  stop = dice.rand(1..body.size)
  text = body[[stop - WINDOW, 0].max...stop]
  name = File.join(out, format('t%05d', number))
  File.binwrite("#{name}.md", text)
  File.binwrite("#{name}.html", KramdownReference.render(text))
end
puts "#{count} prefixes of #{bodies.size} posts, seed #{seed}"
