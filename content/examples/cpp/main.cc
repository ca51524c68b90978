// Runs one example: a server on a free loopback port and a client that calls it.
#include <grpcpp/grpcpp.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <iterator>

#include "call.h"
#include "constants.h"
#include "examples.h"
#include "local.h"
#include "reproduce/messages.h"
#include "rules.h"

namespace {

constexpr unsigned kLimitInSeconds = 15;

bool Versions() {
  std::cout << "grpc-cpp " << grpc::Version() << "\ng++ " << __VERSION__ << "\n";
  return true;
}

bool Serve() {
  alarm(0);  // this one ends with its standard input
  LocalServer server("");
  std::cout << "listening on " << server.address() << std::endl;
  std::cin.ignore(std::numeric_limits<std::streamsize>::max());
  return true;
}

const std::map<std::string, bool (*)()> kCommands = {
    {"call", CallEach}, {"constants", PrintConstants}, {"rules", PrintRules}, {"serve", Serve}, {"versions", Versions}};

bool List() {
  for (const auto& [name, example] : kExamples) std::cout << name << "\n";
  for (const auto& [name, command] : kCommands) std::cout << name << "\n";
  for (const auto& [name, provoke] : kMessages) std::cout << name << "\n";
  std::cout << "minimal\n";  // a program of its own
  return true;
}

bool Run(const std::string& name) {
  if (name == "list") return List();
  if (auto command = kCommands.find(name); command != kCommands.end()) return command->second();
  if (auto message = kMessages.find(name); message != kMessages.end()) {
    std::cout << message->second() << "\n";
    return true;
  }
  auto example = kExamples.find(name);
  if (example == kExamples.end()) {
    std::cerr << "there is no example " << name << "; run.sh list shows the names\n";
    return false;
  }
  const char* base = std::getenv("GRPC_CODES_URL");
  LocalServer server(name == kLinked ? base ? base : "https://grpc-codes.example" : "");
  return example->second(server.address());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: run.sh <name>; run.sh list shows the names\n";
    return EXIT_FAILURE;
  }
  alarm(kLimitInSeconds);
  return Run(argv[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
