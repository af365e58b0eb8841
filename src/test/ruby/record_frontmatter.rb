# Records what Ruby says about front matter, for the tests of dev.inkwren.frontmatter:
#   ruby src/test/ruby/record_frontmatter.rb
# Reads the inputs under src/test/resources/frontmatter and writes the *.golden.json beside them.
#   naughty-written.json  documents the engine wrote; golden: what Psych reads from them
#   block-scalars-written.json  the same with block scalars
#   scalars.txt           one unquoted scalar per line; golden: Psych's text of it typed by the rules
#                         of safe_yaml 1.0.5, written down here from its behaviour
#   headers.json          file texts; golden: Jekyll's front matter rule applied by Ruby
#   blocks.json           front matter blocks; golden: whether libyaml reads them, and the values
#   times.txt             spellings of a time; golden: Time.parse in Asia/Tokyo
require "json"
require "psych"
require "time"
require "date"
require "base64"

ENV["TZ"] = "Asia/Tokyo"
HERE = File.expand_path("../resources/frontmatter", __dir__)

def read(name)
  File.read(File.join(HERE, name), encoding: "UTF-8")
end

def write(name, value)
  File.write(File.join(HERE, name), JSON.pretty_generate(value) + "\n")
end

# Types a scalar as upstream Jekyll's reader does.
module Guess
  WORDS = { "true" => true, "yes" => true, "on" => true, "false" => false, "no" => false, "off" => false }.freeze
  NILS = ["", "~", "null"].freeze

  def self.cased(word)
    [word, word.capitalize, word.upcase]
  end

  def self.sixty(text)
    whole, rest = text.split(".")
    sum = 0
    weight = 1
    whole.split(":").reverse_each do |part|
      sum += Float(part) * weight
      weight *= 60
    end
    sum += Float(".#{rest}") if rest
    text.start_with?("-") ? -sum : sum
  end

  def self.of(text)
    bare = text.delete("_,")
    case bare
    when /\A[-+]?(0|[1-9]\d*)\z/, /\A0[0-7]+\z/, /\A0x\h+\z/i, /\A0b[01]+\z/, /\A[-+]?0x\h+\z/
      return Integer(bare)
    when /\A[-+]?\d+(:[0-5]?\d)+\z/
      return sixty(bare)
    end
    case text
    when /\A[-+]?(?:\d[\d_]*)?\.[\d_]+(?:[eE][-+]\d+)?\z/ then return Float(text)
    when /\A[-+]?\d[\d_]*(:[0-5]?\d)+\.[\d_]*\z/ then return sixty(text)
    when ".inf", ".Inf", ".INF" then return Float::INFINITY
    when "-.inf", "-.Inf", "-.INF" then return -Float::INFINITY
    when ".nan", ".NaN", ".NAN" then return Float::NAN
    end
    return nil if NILS.any? { |w| cased(w).include?(text) }
    WORDS.each { |word, value| return value if cased(word).include?(text) }
    begin
      return Date.parse(text) if text.match?(/\A\d{4}-\d{2}-\d{2}\z/)
      time = /\A\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?\s*(?:Z|[-+]\d{1,2}(?::?\d{2})?)?\z/
      return DateTime.parse(text) if text.match?(time)
    rescue ArgumentError
      return text
    end
    text
  end
end

# Builds values from libyaml's events, stopping after the first document.
class Reader < Psych::Handler
  attr_reader :result

  def initialize(&done)
    super()
    @done = done
    @stack = []
    @anchors = {}
  end

  def put(value, anchor)
    @anchors[anchor] = value if anchor
    if @stack.empty?
      @result = value
    else
      top = @stack.last
      if top[:value].is_a?(Array)
        top[:value] << value
      elsif !top.key?(:key)
        top[:key] = value
      else
        key = top.delete(:key)
        if key == "<<"
          top[:value].merge!(value)
        else
          top[:value][key] = value
        end
      end
    end
  end

  def scalar(value, anchor, tag, _plain, quoted, _style)
    typed = if tag && tag.end_with?("binary")
              Base64.decode64(value)
            else
              quoted ? value : Guess.of(value)
            end
    put(typed, anchor)
  end

  def start_mapping(anchor, *)
    value = {}
    put(value, anchor)
    @stack.push(value: value)
  end

  def start_sequence(anchor, *)
    value = []
    put(value, anchor)
    @stack.push(value: value)
  end

  def end_mapping
    @stack.pop
  end

  def end_sequence
    @stack.pop
  end

  def alias(name)
    put(@anchors[name], nil)
  end

  def end_document(*)
    @done.call(@result)
  end
end

def load(yaml)
  Psych::Parser.new(Reader.new { |result| return [true, result] }).parse(yaml)
  [true, nil]
rescue ArgumentError, TypeError => e
  [false, e.message]
rescue Psych::SyntaxError => e
  [false, "#{e.line}:#{e.column} #{e.problem}"]
end

# Values with their type spelt out, so that JSON keeps it.
def typed(value)
  case value
  when nil then ["nil"]
  when true, false then ["flag", value]
  when Integer then ["integer", value.to_s]
  when Float then ["float", value.nan? ? "NaN" : value.to_s]
  when DateTime then ["time", value.strftime("%Y-%m-%dT%H:%M:%S%:z")]
  when Date then ["date", value.to_s]
  when Array then ["list", value.map { |v| typed(v) }]
  when Hash then ["map", value.map { |k, v| [k.to_s, typed(v)] }]
  else ["text", value.to_s.dup.force_encoding("UTF-8").scrub]
  end
end

%w[naughty block-scalars].each do |name|
  written = JSON.parse(read("#{name}-written.json"))
  write("#{name}-psych.golden.json", written.map { |document|
    ok, value = load(document)
    plain = begin
      Psych.safe_load(document, permitted_classes: [Date, Time])
    rescue StandardError => e
      e.class.name
    end
    { "safe_yaml" => ok ? value : "error", "psych" => plain }
  })
end

scalars = read("scalars.txt").lines(chomp: true)
write("scalars.golden.json", scalars.to_h { |text|
  ok, value = load("x: #{text}\n")
  [text, ok ? typed(value["x"]) : ["error"]]
})

RULE = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
headers = JSON.parse(read("headers.json"))
write("headers.golden.json", headers.map { |text|
  match = text.delete_prefix("\uFEFF").match(RULE)
  match ? [match[1].length, match[0].length] : nil
})

blocks = JSON.parse(read("blocks.json"))
write("blocks.golden.json", blocks.map { |block|
  ok, value = load("---\n#{block}")
  ok ? typed(value) : ["error", value]
})

# What a spelling leaves out Ruby takes from now; from one and the same now, whenever this runs.
NOW = Time.new(2026, 7, 28)
times = read("times.txt").lines(chomp: true)
write("times.golden.json", times.to_h { |text|
  [text, (Time.parse(text, NOW).strftime("%Y-%m-%dT%H:%M:%S%:z") rescue "error")]
})
