# frozen_string_literal: true

require 'grpc'

# The token of the signed-in user. A real one would talk to an identity provider.
class Tokens
  attr_reader :current

  def initialize(current)
    @current = current
  end

  def refresh
    @current = 'ada-token'
  end
end

# Puts the token on each unary call of a stub.
class AttachToken < GRPC::ClientInterceptor
  def initialize(tokens)
    super()
    @tokens = tokens
  end

  def request_response(request:, call:, method:, metadata:)
    metadata['authorization'] = "Bearer #{@tokens.current}"
    yield
  end
end
