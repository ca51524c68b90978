# frozen_string_literal: true

require 'documents/v1/documents_services_pb'
require 'server/content'
require 'server/documents'
require 'server/export'
require 'server/folders'
require 'server/pace'
require 'server/search'
require 'server/store'

# region unimplemented-return
# Serves the store. The generated class raises UNIMPLEMENTED for every method that is not written
# yet, such as SummarizeDocument, so that the service can grow before its servers do.
class DocumentStore < Documents::V1::Documents::Service
  include DocumentMethods
  include FolderMethods
  include ContentMethods
  include SearchMethods
  include ExportMethods

  def initialize
    super
    @store = Store.new
    @pace = Pace.new
  end
end
# endregion
