#pragma once

#include <functional>
#include <map>
#include <string>

// One run: calls the store at an address, and tells whether it met the error that it is there to
// show.
using Example = std::function<bool(const std::string& address)>;

extern const std::map<std::string, Example> kExamples;

// The run in which the server adds links to its errors.
inline constexpr char kLinked[] = "link";
