#pragma once

#include <functional>
#include <map>
#include <string>

// Provokes messages that gRPC C++ really prints, by "reproduce/" and the id that they have in the
// catalogue.
extern const std::map<std::string, std::function<std::string()>> kMessages;
