# frozen_string_literal: true

require 'client/change'
require 'client/repeat'
require 'client/stop'
require 'client/tokens'
require 'local'

# What each run does. Each meets the error that it is there to show.
module Examples
  # The run in which the server adds links to its errors.
  LINKED = 'link'

  # Passes on a result that is not the error that the run is there to end with.
  def self.must(error)
    yield
  rescue error
    nil
  else
    raise "expected #{error}, the call went well"
  end

  def self.as(token, address)
    Local.stub(address, Tokens.new(token))
  end

  def self.new_document(id, title = '', text = '')
    Documents::V1::CreateDocumentRequest.new(id: id, title: title, text: text)
  end

  def self.export_to(format)
    Documents::V1::ExportDocumentRequest.new(id: 'guides/retry', format: format)
  end

  def self.describe_error(error)
    must(error) do
      yield
    rescue error => e
      puts describe(e)
      print_details(e)
      raise
    end
  end

  def self.print_pdf_quota(stub)
    describe_error(GRPC::ResourceExhausted) { stub.export_document(export_to('pdf'), deadline: Time.now + 5) }
  end

  def self.create_three(stub)
    %w[notes/one notes/two notes/three].each do |id|
      create_at_pace(stub, new_document(id, 'A note'))
      puts "created #{id}"
    end
  end

  def self.append_to_cached(stub)
    cached = Documents::V1::Document.new(id: 'guides/retry', text: 'Retry reads freely.', version: 2)
    puts "saved version #{append_line(stub, cached, "\nAlways with backoff.").version}"
  end

  def self.read_twice(stub)
    puts 'no server listens:'
    must(GRPC::Unavailable) { read_patiently(as('ada-token', Local.free_address), 'archive/2019') }
    puts 'the text comes back from cold storage:'
    puts "read #{read_patiently(stub, 'archive/2019').inspect}"
  end

  def self.close_page(stub)
    watch(stub, 'guides/retry') do |document|
      puts "#{document.title}, version #{document.version}; closing the page"
      true
    end
  end

  def self.sign_in_again(address)
    tokens = Tokens.new('expired-token')
    puts "got #{get_with_token(Local.stub(address, tokens), 'guides/retry', tokens).title}"
  end

  def self.link(stub)
    print_pdf_quota(stub)
    missing = Documents::V1::GetDocumentRequest.new(id: 'guides/retries')
    describe_error(GRPC::NotFound) { stub.get_document(missing, deadline: Time.now + 5) }
  end

  # A run that needs no more than a client which is signed in as ada.
  def self.as_ada
    ->(address) { yield as('ada-token', address) }
  end

  SAME = new_document('guides/retry', 'Retry with care', 'Retry reads freely, writes with care.')

  ALL = {
    'aborted' => as_ada { |stub| append_to_cached(stub) },
    'already-exists' => as_ada { |stub| create_once(stub, SAME) },
    'cancelled' => as_ada { |stub| close_page(stub) },
    'data-loss' => as_ada do |stub|
      must(GRPC::DataLoss) { read_or_alarm(stub, 'archive/damaged') { |what| puts "alarm: #{what}" } }
    end,
    'deadline-exceeded' => as_ada { |stub| puts "found #{search(stub, 'retry').join(', ')}" },
    'details' => as_ada { |stub| print_pdf_quota(stub) },
    'failed-precondition' => as_ada do |stub|
      delete_folder(stub, 'guides')
      puts 'deleted folder guides'
    end,
    'internal' => as_ada { |stub| must(GRPC::Internal) { export_book(stub, 'guides/retry', 'req-7') } },
    'invalid-argument' => as_ada { |stub| must(GRPC::InvalidArgument) { create(stub, new_document('Retry!')) } },
    LINKED => as_ada { |stub| link(stub) },
    'not-found' => as_ada { |stub| puts "shown as #{title(stub, 'guides/retries')}" },
    'out-of-range' => as_ada { |stub| puts "read #{read_all(stub, 'guides/retry').bytesize} bytes" },
    'permission-denied' => lambda do |address|
      must(GRPC::PermissionDenied) { delete_folder_or_ask(as('guest-token', address), 'archive') }
    end,
    'resource-exhausted' => as_ada { |stub| create_three(stub) },
    'unauthenticated' => ->(address) { sign_in_again(address) },
    'unavailable' => as_ada { |stub| read_twice(stub) },
    'unimplemented' => as_ada { |stub| puts summary(stub, 'guides/retry') },
    'unknown' => as_ada { |stub| must(GRPC::Unknown) { export(stub, export_to('html'), 'req-7') } }
  }.freeze
end
