#include "server/store.h"

#include <chrono>
#include <thread>
#include <utility>

using documents::v1::Document;

namespace {

Document Make(const char* id, const char* title, const char* text, int version) {
  Document document;
  document.set_id(id);
  document.set_title(title);
  document.set_text(text);
  document.set_version(version);
  return document;
}

}  // namespace

// CRC-32 as in gzip, bit by bit: the texts are short.
std::uint32_t Checksum(const std::string& bytes) {
  std::uint32_t crc = ~0u;
  for (unsigned char byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
  }
  return ~crc;
}

Store::Store() {
  Put(Make("guides/retry", "Retry with care", "Retry reads freely, writes with care.", 3));
  Put(Make("guides/deadlines", "Deadlines", "Always set one.", 1));
  Put(Make("archive/2019", "Notes of 2019", "Old, but kept.", 1));
  Put(Make("archive/damaged", "Damaged", "What was here?", 1));
  records_["archive/2019"].cold_reads = 2;
  ++records_["archive/damaged"].checksum;
}

// Needs the lock, unless no other thread knows the store yet.
void Store::Put(Document document) {
  Record& record = records_[document.id()];
  record = {std::move(document), 0, 0};
  record.checksum = Checksum(record.document.text());
}

std::optional<Record> Store::Find(const std::string& id) const {
  std::optional<Record> result;
  {
    std::lock_guard lock(mutex_);
    auto found = records_.find(id);
    if (found != records_.end()) result = found->second;
  }
  std::this_thread::sleep_for(std::chrono::microseconds(200));
  return result;
}

bool Store::Create(const Document& document) {
  std::lock_guard lock(mutex_);
  if (records_.count(document.id())) return false;
  Put(document);
  return true;
}

bool Store::ReplaceText(const std::string& id, const std::string& text, std::int64_t version,
                        std::optional<Document>* stored) {
  std::lock_guard lock(mutex_);
  auto found = records_.find(id);
  if (found == records_.end()) return false;
  *stored = found->second.document;
  if ((*stored)->version() != version) return false;
  (*stored)->set_text(text);
  (*stored)->set_version(version + 1);
  Put(**stored);
  return true;
}

void Store::Delete(const std::string& id) {
  std::lock_guard lock(mutex_);
  records_.erase(id);
}

std::vector<std::string> Store::Inside(const std::string& folder) const {
  std::lock_guard lock(mutex_);
  std::vector<std::string> ids;
  for (const auto& [id, record] : records_) {
    if (folder.empty() || id.rfind(folder + "/", 0) == 0) ids.push_back(id);
  }
  return ids;
}

bool Store::WarmUp(const std::string& id) {
  std::lock_guard lock(mutex_);
  auto found = records_.find(id);
  if (found == records_.end() || found->second.cold_reads == 0) return true;
  --found->second.cold_reads;
  return false;
}
