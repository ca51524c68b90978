# frozen_string_literal: true

# Runs one example: a server on a free loopback port and a client that calls it.

require 'timeout'
require 'call'
require 'constants'
require 'examples'
require 'local'
require 'reproduce'
require 'rules'
require 'server/auth'
require 'server/link'
require 'server/service'

# No call may hang.
LIMIT = 15

def serving(links: false, &block)
  interceptors = [Authenticate.new]
  # What comes last in the list runs first.
  interceptors << LinkErrors.new(ENV.fetch('GRPC_CODES_URL', 'https://grpc-codes.example')) if links
  Local.serving(DocumentStore.new, interceptors: interceptors, &block)
end

def serve
  serving do |address|
    puts "listening on #{address}"
    $stdout.flush
    $stdin.read
  end
end

def print_rules
  service = DocumentStore.new
  Local.serving(service, interceptors: [Authenticate.new]) { |address| Rules.print(address, service) }
end

def print_versions
  puts "grpc-ruby #{GRPC::VERSION}", "ruby #{RUBY_VERSION}"
end

COMMANDS = {
  'call' => -> { call_each },
  'constants' => -> { print_constants },
  'rules' => -> { print_rules },
  'serve' => -> { serve },
  'versions' => -> { print_versions }
}.freeze

def run(name)
  if Examples::ALL.key?(name)
    Timeout.timeout(LIMIT) do
      serving(links: name == Examples::LINKED) { |address| Examples::ALL.fetch(name).call(address) }
    end
  elsif Reproduce::MESSAGES.key?(name)
    puts Timeout.timeout(LIMIT) { Reproduce::MESSAGES.fetch(name).call }
  else
    COMMANDS.fetch(name).call
  end
end

abort 'usage: run.sh <name>; run.sh list shows the names' unless ARGV.size == 1
if ARGV == ['list']
  puts Examples::ALL.keys, COMMANDS.keys, Reproduce::MESSAGES.keys, 'minimal'
else
  run(ARGV.first)
end
