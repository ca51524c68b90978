#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>

#include "documents/v1/documents.pb.h"

// One run: calls the store at an address, and tells whether it met the error that it is there to
// show.
using Example = std::function<bool(const std::string& address)>;

// The end of the time that a task gets.
std::chrono::system_clock::time_point Soon();

documents::v1::CreateDocumentRequest NewDocument(const std::string& id, const std::string& title,
                                                 const std::string& text);

extern const std::map<std::string, Example> kExamples;

// The run in which the server adds links to its errors.
inline constexpr char kLinked[] = "link";
