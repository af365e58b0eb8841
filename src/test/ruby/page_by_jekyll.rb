# frozen_string_literal: true

# Has Jekyll build one post of a site with the layout under src/test/resources/chirpy and puts the
# preview's style sheets on it, so that a browser shows what the preview ought to look like:
#   ruby src/test/ruby/page_by_jekyll.rb SITE POST FOLDER     writes light.html and dark.html
#   chromium --headless --hide-scrollbars --window-size=700,3000 \
#     --screenshot=light-by-jekyll.png FOLDER/light.html
# dev.inkwren.ui.preview.PreviewPictures, a main class of the tests, takes the preview's pictures:
#   FOLDER SITE POST 700 3000
require 'jekyll'
require 'fileutils'
require 'tmpdir'

site, post, folder = ARGV.map { |path| File.expand_path(path) }
abort "usage: #{File.basename($PROGRAM_NAME)} SITE POST FOLDER" unless ARGV.size == 3

TEST = File.expand_path('..', __dir__)
STYLES = File.expand_path('../main/resources/dev/inkwren/ui/preview/page', TEST)
PARTS = /<!-- head -->(.*)<!-- head ends -->.*<!-- content -->(.*)<!-- end -->/m

# The two parts of the post's page; its pictures are read from the site as it lies there.
def parts(site, post)
  Dir.mktmpdir do |copy|
    FileUtils.cp_r("#{site}/.", copy)
    FileUtils.rm_rf("#{copy}/_plugins")
    %w[_layouts _includes].each { |part| FileUtils.cp_r("#{TEST}/resources/chirpy/site/#{part}", copy) }
    FileUtils.cp_r("#{site}/_includes/.", "#{copy}/_includes") if Dir.exist?("#{site}/_includes")
    settings = Jekyll.configuration('source' => copy, 'destination' => "#{copy}/_site",
                                    'config' => ["#{copy}/_config.yml"],
                                    'disable_disk_cache' => true, 'quiet' => true,
                                    'safe' => true, 'future' => true)
    settings.delete('theme') # only says which theme the layout stands in for
    built = Jekyll::Site.new(settings).tap(&:process)
    page = built.posts.docs.find { |doc| doc.path == post.sub(site, copy) } or abort "no post: #{post}"
    base = built.config['baseurl'].to_s
    page.output.match(PARTS).captures.map do |html|
      html.gsub(/ data-src="[^"]*"| loading="lazy"/, '')
          .gsub(%r{\b(src|poster)="#{Regexp.escape(base)}/(?!/)}) { "#{$1}=\"file://#{site}/" }
    end
  end
end

Jekyll.logger.log_level = :error
head, content = parts(site, post)
css = %w[page.css code.css].map { |name| File.read("#{STYLES}/#{name}") }.join
FileUtils.mkdir_p(folder)
%w[light dark].each do |look|
  File.write("#{folder}/#{look}.html", <<~HTML)
    <!doctype html><html class="chirpy #{look}"><meta charset="utf-8"><style>#{css}</style>
    <article id="ink-article"><header id="ink-head">#{head}</header>
    <div class="content" id="ink-body">#{content}</div></article></html>
  HTML
end
