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

  // Takes a moment, as a read from a disk does. What it returns can be out of date already.
  std::optional<Record> Find(const std::string& id) const;
  // Adds a document unless its id is taken, in one step: of two creators one gets false.
  bool Create(const documents::v1::Document& document);
  // Compares the version and writes in one step. False when another writer was faster, or when there
  // is no such document; `stored` is what is stored then, if anything.
  bool ReplaceText(const std::string& id, const std::string& text, std::int64_t version,
                   std::optional<documents::v1::Document>* stored);
  void Delete(const std::string& id);
  // The ids in a folder, or all when the folder is empty.
  std::vector<std::string> Inside(const std::string& folder) const;
  // Tells whether a text can be read, and brings one that cannot a step closer.
  bool WarmUp(const std::string& id);

 private:
  void Put(documents::v1::Document document);

  mutable std::mutex mutex_;
  std::map<std::string, Record> records_;
};
