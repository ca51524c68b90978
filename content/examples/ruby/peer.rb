# frozen_string_literal: true

require 'socket'

# Peers that listen on the loopback interface but are no gRPC servers.
module Peer
  PREFACE = 24
  DATA = 0
  HEADERS = 1
  RST_STREAM = 3
  SETTINGS = 4
  END_STREAM = 1
  END_HEADERS = 4

  # Lets a block have the address of a peer that behaves so with each connection.
  def self.listening(behave)
    listener = TCPServer.new('127.0.0.1', 0)
    accepting = Thread.new do
      loop { Thread.new(listener.accept, &behave) }
    end
    yield "127.0.0.1:#{listener.addr[1]}"
  ensure
    accepting.kill
    listener.close
  end

  # Waits until a request is complete and answers with this frame of HTTP/2.
  def self.answer(frame)
    lambda do |connection|
      connection.write(frame(SETTINGS, 0, 0, ''))
      connection.read(PREFACE)
      while (head = connection.read(9))
        high, low, type, flags = head.unpack('CnCC')
        connection.read((high << 16) + low)
        ends = [DATA, HEADERS].include?(type) && flags.anybits?(END_STREAM)
        connection.write(frame) if ends
      end
    end
  end

  # Ends its half of the connection. Closing with unread bytes would reset it at a random moment.
  HANG_UP = lambda do |connection|
    connection.close_write
    connection.read
  end

  HTTP1 = lambda do |connection|
    connection.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    HANG_UP.call(connection)
  end

  def self.reset(code)
    answer(frame(RST_STREAM, 0, 1, [code].pack('N')))
  end

  # HPACK: a literal whose name is entry 8 of the static table, ":status".
  def self.http_status(number)
    answer(frame(HEADERS, END_STREAM | END_HEADERS, 1, [8, 3, number.to_s].pack('CCa3')))
  end

  def self.frame(type, flags, stream, payload)
    [0, payload.bytesize, type, flags, stream].pack('CnCCN') + payload.b
  end
end
