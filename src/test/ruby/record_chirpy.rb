# frozen_string_literal: true

# Records what Jekyll makes of the posts under src/test/resources/chirpy with the layout in their
# site folder, which does to a post what the statements C1 to C31 say Chirpy 7.3 does:
#   ruby src/test/ruby/record_chirpy.rb           writes NN.html beside each NN.md
#   ruby src/test/ruby/record_chirpy.rb --check   writes nothing; exit status 1 when one has drifted
#
# A folder below with a _config.yml of its own is the same site with other settings.
require 'jekyll'
require 'fileutils'
require 'tmpdir'

HERE = File.expand_path('../resources/chirpy', __dir__)
PARTS = /<!-- head -->(.*)<!-- head ends -->.*<!-- content -->(.*)<!-- end -->/m
CHECK = ARGV.delete('--check')
abort "unknown argument: #{ARGV.first}" unless ARGV.empty?

Jekyll.logger.log_level = :error

# The posts of a folder, built in a copy of the site; the part of each page that counts, by number.
def build(posts, config)
  Dir.mktmpdir do |copy|
    FileUtils.cp_r("#{HERE}/site/.", copy)
    FileUtils.mkdir_p("#{copy}/_posts")
    posts.each { |f| FileUtils.cp(f, "#{copy}/_posts/2024-05-17-#{File.basename(f)}") }
    settings = Jekyll.configuration('source' => copy, 'destination' => "#{copy}/_site",
                                    'config' => [config], 'disable_disk_cache' => true,
                                    'quiet' => true)
    settings.delete('theme') # only says which theme the layout stands in for
    Jekyll::Site.new(settings).process
    posts.to_h do |file|
      page = File.read("#{copy}/_site/posts/#{File.basename(file, '.md')}/index.html")
      head, content = page.match(PARTS).captures
      [file, "<!-- head -->#{head.strip}\n<!-- content -->\n#{content.strip}\n"]
    end
  end
end

configs = Dir["#{HERE}/{site,*/}/_config.yml"].uniq
drifted = configs.flat_map do |config|
  folder = File.dirname(config)
  folder = HERE if File.basename(folder) == 'site'
  posts = Dir["#{folder}/[0-9]*.md"].sort
  pages = build(posts, config)
  pages.reject do |file, html|
    golden = file.sub(/\.md\z/, '.html')
    same = File.exist?(golden) && File.binread(golden) == html.b
    File.binwrite(golden, html) unless CHECK || same
    same
  end.keys
end
drifted.each { |f| puts "#{CHECK ? 'drifted' : 'recorded'}: #{f.delete_prefix("#{HERE}/")}" }
puts "#{drifted.size} #{CHECK ? 'drifted' : 'written'}; Jekyll #{Jekyll::VERSION}, kramdown #{Kramdown::VERSION}"
exit 1 if CHECK && drifted.any?
