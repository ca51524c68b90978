# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'google/protobuf/any_pb'
require 'google/rpc/error_details_pb'
require 'google/rpc/status_pb'
require 'server/auth'

# A file that should have come with the program.
class TemplateMissing < StandardError; end

# The method that turns documents into files.
module ExportMethods
  def export_document(request, call)
    check_not_empty('id', request.id)
    case request.format
    when 'pdf' then raise pdf_quota(user_of(call))
    when 'html' then render_html(request.id)
    when 'epub' then export_epub(request.id, call)
    else raise GRPC::InvalidArgument, "no export to #{request.format.inspect}"
    end
  end

  private

  # region unknown-return
  # Raises an exception. The library converts it to UNKNOWN and sends its class and text to the client.
  # A real handler names the code and keeps its file names out of the message.
  def render_html(id)
    page = fill_template('export.html', id)
    Documents::V1::ExportDocumentResponse.new(file: page)
  end
  # endregion

  def fill_template(name, _id)
    raise TemplateMissing, "template #{name} is missing"
  end

  def render_pages(_id)
    []
  end

  # region internal-return
  # Met a broken invariant. The log gets the cause, the client an id to report.
  def export_epub(id, call)
    pages = render_pages(id)
    if pages.empty?
      request = call.metadata.fetch('x-request-id', 'unknown')
      warn "request #{request}: the EPUB renderer returned no pages for #{id}"
      raise GRPC::Internal, "export failed; report request #{request}"
    end
    Documents::V1::ExportDocumentResponse.new(file: pages.join)
  end
  # endregion

  # region details-attach
  # Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help).
  def pdf_quota(user)
    violation = { subject: "users/#{user}", description: '100 PDF exports a day' }
    link = { description: 'How export quotas work', url: 'https://documents.example/help/quotas' }
    details = [
      Google::Rpc::ErrorInfo.new(
        reason: 'EXPORT_QUOTA_USED', domain: 'documents.example', metadata: { 'limit' => '100' }
      ),
      Google::Rpc::QuotaFailure.new(violations: [Google::Rpc::QuotaFailure::Violation.new(violation)]),
      Google::Rpc::RetryInfo.new(retry_delay: Google::Protobuf::Duration.new(seconds: 3600)),
      Google::Rpc::Help.new(links: [Google::Rpc::Help::Link.new(link)]),
      Google::Rpc::LocalizedMessage.new(locale: 'zh-CN', message: '今天的 100 次 PDF 导出已经用完')
    ]
    code = GRPC::Core::StatusCodes::RESOURCE_EXHAUSTED
    message = 'all 100 PDF exports of today are used'
    packed = details.map { |detail| Google::Protobuf::Any.new.tap { |any| any.pack(detail) } }
    rich = Google::Rpc::Status.new(code: code, message: message, details: packed)
    encoded = Google::Rpc::Status.encode(rich)
    GRPC::ResourceExhausted.new(message, 'grpc-status-details-bin' => encoded)
  end
  # endregion
end
