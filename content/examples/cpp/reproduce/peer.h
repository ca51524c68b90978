#pragma once

#include <functional>
#include <string>
#include <thread>

// What a peer does with each connection; it closes the connection afterwards.
using Behaviour = std::function<void(int connection)>;

// A peer that listens on the loopback interface but is no gRPC server.
class Peer {
 public:
  explicit Peer(Behaviour behave);
  ~Peer();
  const std::string& address() const { return address_; }

 private:
  int listener_;
  std::string address_;
  std::thread accepting_;
};

// Speaks HTTP/2: waits until a request is complete and answers with these frames.
Behaviour Answer(std::string frames);

// Ends its half of the connection at once.
void HangUp(int connection);

// Answers as a server that knows no HTTP/2.
void SpeakHttp1(int connection);

// Frames for Answer; they belong to the first stream of a connection.
std::string Reset(char code);
std::string HttpStatus(const std::string& number);
