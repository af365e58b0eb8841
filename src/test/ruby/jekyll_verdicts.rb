# frozen_string_literal: true

# Records what Jekyll makes of every post in a fixture file:
#   ruby src/test/ruby/jekyll_verdicts.rb src/test/resources/dev/inkwren/site/verdict-posts.txt \
#     > src/test/resources/dev/inkwren/site/verdict-golden.txt
# Each post is built alone, so that one that stops the build says nothing about the others, and at
# one moment, which its file has, too: the day of the recording changes nothing.
# Debian's packages ruby and jekyll are enough. A line per post:
#   site TAB path TAB verdict TAB url TAB date TAB title TAB categories TAB tags TAB author

require "jekyll"
require "tmpdir"
require "fileutils"

NOW = Time.utc(2026, 11, 22, 12)

Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL)

def verdict(config, path, text)
  Dir.mktmpdir do |dir|
    File.write(File.join(dir, "_config.yml"), config)
    FileUtils.mkdir_p(File.dirname(File.join(dir, path)))
    file = File.join(dir, path)
    File.write(file, text)
    File.utime(NOW, NOW, file)
    options = Jekyll.configuration("source" => dir, "destination" => File.join(dir, "_site"),
                                   "quiet" => true, "time" => NOW.to_s, "disable_disk_cache" => true)
    begin
      judge(options, path)
    rescue StandardError, SystemExit, Jekyll::Errors::FatalException, NoMethodError
      ["aborts"]
    end
  end
end

def judge(options, path)
  published = documents(options)
  draft = path.include?("_drafts/")
  found = draft ? documents(options.merge("show_drafts" => true)) : published
  return ["draft", *values(found.first)] if draft && found.any?
  return ["published", *values(published.first)] if published.any?

  return ["scheduled"] if documents(options.merge("future" => true)).any?
  return ["hidden"] if documents(options.merge("unpublished" => true, "future" => true)).any?

  ["ignored"]
end

def documents(options)
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
  site = Jekyll::Site.new(options)
  site.reset
  site.read
  site.posts.docs
end

def values(doc)
  data = doc.data
  [doc.url, doc.date.strftime("%Y-%m-%dT%H:%M:%S%z"), data["title"].to_s.gsub("\n", "\\n"),
   Array(data["categories"]).map(&:to_s).uniq.join("|"), Array(data["tags"]).join("|"), data["author"].to_s]
end

File.read(ARGV.fetch(0), :encoding => "UTF-8").split(/^##### /).drop(1).each do |site|
  head, *posts = site.split(/^=== /)
  name, config = head.split("\n", 2)
  posts.each do |post|
    path, text = post.split("\n", 2)
    puts [name, path, *verdict(config, path, text)].join("\t")
  end
end
