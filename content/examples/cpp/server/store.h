#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "documents/v1/documents.pb.h"

// A document and what the store knows about it.
struct Record {
  documents::v1::Document document;
  std::uint32_t checksum = 0;
  // Reads that will still fail because the text is not back from cold storage.
  int cold_reads = 0;
};

std::uint32_t Checksum(const std::string& bytes);

// Holds the documents by their ids.
class Store {
 public:
  Store();

  documents::v1::Document Put(documents::v1::Document document);
  std::optional<Record> Find(const std::string& id) const;
  void Delete(const std::string& id);
  // The ids in a folder, or all when the folder is empty.
  std::vector<std::string> Inside(const std::string& folder) const;
  // Tells whether a text can be read, and brings one that cannot a step closer.
  bool WarmUp(const std::string& id);

 private:
  mutable std::mutex mutex_;
  std::map<std::string, Record> records_;
};
