# frozen_string_literal: true

require 'zlib'
require 'documents/v1/documents_pb'
require 'grpc'

# The method that reads a piece of a text.
module ContentMethods
  def read_content(request, _call)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    if request.offset.negative? || request.limit.negative?
      raise GRPC::InvalidArgument, 'offset and limit must not be negative'
    end

    piece(request, verify(load_text(found), found))
  end

  private

  # region unavailable-return
  # Cannot reach the text right now. Nothing is wrong with the request, so the caller may repeat it.
  def load_text(found)
    id = found.document.id
    raise GRPC::Unavailable, "#{id} is being fetched from cold storage" unless @store.warm_up(found)

    found.document.text
  end
  # endregion

  # region data-loss-return
  # Would rather hand out nothing than bytes that are not what was stored.
  def verify(text, found)
    return text if Zlib.crc32(text) == found.checksum

    raise GRPC::DataLoss, "the stored bytes of #{found.document.id} do not match their checksum"
  end
  # endregion

  # region out-of-range-return
  # Tells a reader who walks through a text where it ends. The offset is well formed, so it is not
  # INVALID_ARGUMENT: the same offset is fine once the text has grown.
  def piece(request, text)
    size = text.bytesize
    if request.offset >= size
      raise GRPC::OutOfRange,
            "offset #{request.offset} is past the end of #{request.id} (#{size} bytes)"
    end
    Documents::V1::ReadContentResponse.new(data: text.byteslice(request.offset, request.limit).b)
  end
  # endregion
end
