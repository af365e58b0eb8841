# frozen_string_literal: true

# Records what Jekyll's Liquid prints for each snippet, for the tests of dev.inkwren.render.liquid:
#   ruby src/test/ruby/record_liquid.rb           writes recorded.txt beside snippets.txt
#   ruby src/test/ruby/record_liquid.rb --check   writes nothing; exit status 1 when it has drifted
#
# A snippet becomes the body of the post "probe" of the small site beside it. A line "!! warns:"
# holds a warning of Liquid, "!! stops:" the reason why Jekyll gives up the whole build.
require 'jekyll'

HERE = File.expand_path('../resources/liquid', __dir__)
CHECK = ARGV.delete('--check')
abort "unknown argument: #{ARGV.first}" unless ARGV.empty?

Jekyll.logger.log_level = :error
Jekyll::LogAdapter.class_eval { def error(*) = nil }

def site
  config = Jekyll.configuration('source' => File.join(HERE, 'site'), 'destination' => '/nowhere',
                                'disable_disk_cache' => true, 'quiet' => true)
  Jekyll::Site.new(config).tap do |s|
    s.reset
    s.read
    s.time = Time.new(2024, 7, 1, 12, 0, 0)
  end
end

SITE = site
PROBE = SITE.posts.docs.find { |d| d.basename == '2024-05-17-probe.md' }
raise 'render_liquid has moved' unless Jekyll::Renderer.method_defined?(:render_liquid)

def said(error)
  error.message.lines.first.to_s.strip
end

# As Jekyll::Renderer does it, but that warnings are kept and errors become text.
def run(body)
  return body unless body.include?('{{') || body.include?('{%')

  payload = SITE.site_payload
  payload.page = PROBE.to_liquid
  info = { registers: { site: SITE, page: payload['page'] },
           strict_filters: SITE.config['liquid']['strict_filters'],
           strict_variables: SITE.config['liquid']['strict_variables'] }

  file = SITE.liquid_renderer.file("#{PROBE.path} #{$count = $count.to_i + 1}").parse(body)
  warnings = file.warnings.map { |w| "!! warns: #{said(w)}\n" }
  warnings.join + file.render!(payload, info)
rescue Exception => e # rubocop:disable Lint/RescueException
  raise if e.is_a?(Interrupt) || e.is_a?(SystemExit)

  "!! stops: #{e.is_a?(SystemStackError) ? 'stack level too deep' : said(e)}"
end

names = []
snippets = File.read(File.join(HERE, 'snippets.txt'), encoding: 'UTF-8').split(/^=== /).drop(1)
recorded = snippets.map do |snippet|
  name, body = snippet.split("\n", 2)
  names << name
  "=== #{name}\n#{run(body.chomp)}\n"
end.join.gsub(HERE, '')
doubles = names.tally.select { |_, n| n > 1 }.keys
abort "the same name twice: #{doubles.join(', ')}" if doubles.any?

target = File.join(HERE, 'recorded.txt')
version = "Jekyll #{Jekyll::VERSION}, Liquid #{Liquid::VERSION}\n"
same = File.exist?(target) && File.binread(target) == (version + recorded).b
File.binwrite(target, version + recorded) unless CHECK || same
puts "#{names.size} snippets, #{same ? 'as recorded' : CHECK ? 'drifted' : 'written'}; #{version}"
exit 1 if CHECK && !same
