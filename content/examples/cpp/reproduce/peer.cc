#include "reproduce/peer.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace {

constexpr char kData = 0, kHeaders = 1, kRstStream = 3, kSettings = 4;
constexpr char kEndStream = 1, kEndHeaders = 4;
constexpr std::size_t kPreface = 24, kFrameHead = 9;

std::string Frame(char type, char flags, char stream, const std::string& payload) {
  return std::string{0, 0, static_cast<char>(payload.size()), type, flags, 0, 0, 0, stream} + payload;
}

void Send(int connection, const std::string& bytes) {
  send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

bool Receive(int connection, std::size_t size, std::string* bytes) {
  bytes->resize(size);
  return size == 0 || recv(connection, bytes->data(), size, MSG_WAITALL) == static_cast<ssize_t>(size);
}

// Closing with unread bytes would reset the connection at a random moment.
void Drain(int connection) {
  char some[4096];
  while (recv(connection, some, sizeof some, 0) > 0) {
  }
}

std::size_t SizeOf(const std::string& head) {
  auto byte = [&head](int at) { return static_cast<unsigned char>(head[at]); };
  return byte(0) << 16 | byte(1) << 8 | byte(2);
}

void Accept(int listener, const Behaviour& behave) {
  for (int connection; (connection = accept(listener, nullptr, nullptr)) >= 0;) {
    std::thread([behave, connection] {
      behave(connection);
      close(connection);
    }).detach();
  }
}

}  // namespace

Peer::Peer(Behaviour behave) : listener_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
  listen(listener_, 8);
  getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
  address_ = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  accepting_ = std::thread(Accept, listener_, std::move(behave));
}

Peer::~Peer() {
  shutdown(listener_, SHUT_RDWR);  // ends accept; a connection that is still open ends with its client
  accepting_.join();
  close(listener_);
}

Behaviour Answer(std::string frames) {
  return [frames = std::move(frames)](int connection) {
    Send(connection, Frame(kSettings, 0, 0, ""));
    std::string head, payload;
    Receive(connection, kPreface, &payload);
    while (Receive(connection, kFrameHead, &head) && Receive(connection, SizeOf(head), &payload)) {
      bool ends = (head[3] == kData || head[3] == kHeaders) && head[4] & kEndStream;
      if (ends) Send(connection, frames);
    }
  };
}

void HangUp(int connection) {
  shutdown(connection, SHUT_WR);
  Drain(connection);
}

void SpeakHttp1(int connection) {
  Send(connection, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
  HangUp(connection);
}

std::string Reset(char code) { return Frame(kRstStream, 0, 1, {0, 0, 0, code}); }

std::string HttpStatus(const std::string& number) {
  // HPACK: a literal whose name is entry 8 of the static table, ":status".
  return Frame(kHeaders, kEndStream | kEndHeaders, 1, std::string{8, 3} + number);
}
