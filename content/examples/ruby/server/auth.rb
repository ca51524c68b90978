# frozen_string_literal: true

require 'grpc'

USERS = { 'Bearer ada-token' => 'ada', 'Bearer guest-token' => 'guest' }.freeze

# region unauthenticated-return
# Runs before every handler. It only finds out who is calling.
class Authenticate < GRPC::ServerInterceptor
  def request_response(request:, call:, method:)
    token = call.metadata['authorization']
    raise GRPC::Unauthenticated, 'no token in the authorization metadata' if token.nil?
    raise GRPC::Unauthenticated, 'the token has expired' unless USERS.key?(token)

    yield
  end
end
# endregion

# Rejects an argument that no state of the store makes right.
def check_not_empty(name, value)
  raise GRPC::InvalidArgument, "#{name} must not be empty" if value.empty?
end

def user_of(call)
  USERS.fetch(call.metadata['authorization'])
end
