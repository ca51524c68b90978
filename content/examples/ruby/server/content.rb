# frozen_string_literal: true

require 'zlib'
require 'documents/v1/documents_pb'
require 'grpc'

# The method that reads a piece of a text.
module ContentMethods
  def read_content(request, _call)
    check_piece(request)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    piece(request, verify(load_text(found), found))
  end

  private

  # region unavailable-return
  # Cannot reach the text right now. Nothing is wrong with the request, so the client can retry it.
  def load_text(found)
    id = found.document.id
    raise GRPC::Unavailable, "#{id} is being fetched from cold storage" unless @store.warm_up(found)

    found.document.text
  end
  # endregion

  # region data-loss-return
  # Returns no bytes at all when they are not the stored ones.
  def verify(text, found)
    return text if Zlib.crc32(text) == found.checksum

    raise GRPC::DataLoss, "the stored bytes of #{found.document.id} do not match their checksum"
  end
  # endregion

  # region out-of-range-return
  # Finds what is wrong whatever the text holds. Ruby would read a negative offset from the end.
  def check_piece(request)
    check_not_empty('id', request.id)
    raise GRPC::InvalidArgument, 'offset must not be negative' if request.offset.negative?
    raise GRPC::InvalidArgument, 'limit must be 1 to 1000' unless request.limit.between?(1, 1000)
  end

  # Rejects an offset that depends on the text: it is valid once the text has grown.
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
