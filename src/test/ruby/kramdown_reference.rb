# frozen_string_literal: true

# The yardstick of the recorded renderings: Ruby's kramdown, set up the way Jekyll's Markdown
# converter sets it up. Every script beside this file asks it and nothing else.
require 'yaml'
require 'timeout'
require 'kramdown'
require 'kramdown-parser-gfm'

module KramdownReference
  CORPUS = File.expand_path('../resources/kramdown', __dir__)

  # What Jekyll's own configuration says before a site's `kramdown:` section is laid over it.
  JEKYLL = {
    'input' => 'GFM',
    'auto_ids' => true,
    'hard_wrap' => false,
    'toc_levels' => [1, 2, 3, 4, 5, 6],
    'entity_output' => 'as_char',
    'smart_quotes' => 'lsquo,rsquo,ldquo,rdquo',
    'footnote_nr' => 1,
    'show_warnings' => false,
    'guess_lang' => true
  }.freeze

  module_function

  # Options for one document. Without `syntax_highlighter` in the overlay no highlighter runs, so
  # that a golden shows kramdown and not Rouge.
  def options(overlay = {})
    merged = JEKYLL.merge(overlay)
    colours = { 'default_lang' => 'plaintext', 'guess_lang' => merged['guess_lang'] }
    merged['syntax_highlighter_opts'] = colours.merge(merged['syntax_highlighter_opts'] || {})
    merged['syntax_highlighter'] = overlay['syntax_highlighter']
    merged
  end

  # The `.opts` file beside a case, or nothing.
  def overlay_for(markdown_file)
    file = markdown_file.sub(/\.md\z/, '.opts')
    File.exist?(file) ? YAML.safe_load(read(file)) : {}
  end

  def read(file)
    File.read(file, encoding: 'UTF-8', mode: 'rb').force_encoding('UTF-8')
  end

  # The text of a file as Jekyll hands it to the converter: of a post, what follows the front matter.
  def body_of(file)
    text = read(file)
    return text unless file.include?('/posts/')

    lines = text.lines
    close = lines.drop(1).index("---\n") or abort "#{file}: no front matter"
    lines.drop(close + 2).join
  end

  # HTML of a body. Token spans of the highlighter are taken out of code, wrappers stay.
  def render(body, overlay = {})
    html = Timeout.timeout(60) { Kramdown::Document.new(body, options(overlay)).to_html }
    return html unless overlay['syntax_highlighter']

    html.gsub(%r{<code[^>]*>.*?</code>}m) { |code| code.gsub(%r{<span class="\w+">|</span>}, '') }
  end

  # HTML of a file of the corpus, its options applied.
  def render_file(file)
    render(body_of(file), overlay_for(file))
  end

  # Every Markdown file of the corpus, in a fixed order.
  def corpus(part = '*')
    Dir[File.join(CORPUS, part, '**', '*.md')].sort
  end
end
