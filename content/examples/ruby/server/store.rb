# frozen_string_literal: true

require 'zlib'
require 'documents/v1/documents_pb'

# Holds the documents by their ids.
class Store
  # A document and what the store knows about it; cold_reads will still fail.
  Record = Struct.new(:document, :checksum, :cold_reads)

  SEED = [
    ['guides/retry', 'Retry with care', 'Retry reads freely, writes with care.', 3],
    ['guides/deadlines', 'Deadlines', 'Always set one.', 1],
    ['archive/2019', 'Notes of 2019', 'Old, but kept.', 1],
    ['archive/damaged', 'Damaged', 'What was here?', 1]
  ].freeze

  def initialize
    @mutex = Mutex.new
    @records = {}
    SEED.each do |id, title, text, version|
      put(Documents::V1::Document.new(id: id, title: title, text: text, version: version))
    end
    @records['archive/2019'].cold_reads = 2
    @records['archive/damaged'].checksum += 1
  end

  def put(document)
    @mutex.synchronize { @records[document.id] = Record.new(document, Zlib.crc32(document.text), 0) }
    document
  end

  def find(id)
    @mutex.synchronize { @records[id] }
  end

  def delete(id)
    @mutex.synchronize { @records.delete(id) }
  end

  # The ids in a folder, or all when the folder is empty.
  def inside(folder)
    @mutex.synchronize { @records.keys.select { |id| folder.empty? || id.start_with?("#{folder}/") }.sort }
  end

  # Tells whether a text can be read, and brings one that cannot a step closer.
  def warm_up(record)
    @mutex.synchronize do
      return true if record.cold_reads.zero?

      record.cold_reads -= 1
      false
    end
  end
end
