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

  # Takes a moment, as a read from a disk does. What it returns can be out of date already.
  def find(id)
    found = @mutex.synchronize { @records[id] }
    sleep 0.0002
    found
  end

  # Adds a document unless its id is taken, in one step: of two creators one gets false.
  def create(document)
    @mutex.synchronize do
      next false if @records.key?(document.id)

      put(document)
      true
    end
  end

  # Compares the version and writes in one step. Returns what is stored, and whether it wrote.
  def replace_text(id, text, version)
    @mutex.synchronize do
      stored = @records[id]&.document
      next [stored, false] if stored.nil? || stored.version != version

      changed = Documents::V1::Document.new(**stored.to_h, text: text, version: version + 1)
      [put(changed), true]
    end
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

  private

  # Needs the lock, unless no other thread knows the store yet.
  def put(document)
    @records[document.id] = Record.new(document, Zlib.crc32(document.text), 0)
    document
  end
end
