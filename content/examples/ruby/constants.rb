# frozen_string_literal: true

require 'grpc'

# region constants
# Prints the constant of each code, and the exception that stands for it.
def print_constants
  codes = GRPC::Core::StatusCodes
  codes.constants.sort_by { |name| codes.const_get(name) }.each do |name|
    number = codes.const_get(name)
    exception = GRPC::BadStatus.new_status_exception(number).class
    puts format('%2d  %-42s  %s', number, "#{codes}::#{name}", exception)
  end
end
# endregion
