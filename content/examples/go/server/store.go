// Package server is a document store that fails in every way gRPC has a code for.
package server

import (
	"errors"
	"hash/crc32"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"

	pb "examples/documents/gen/documentspb"
)

var (
	errMissing = errors.New("no such document")
	errTaken   = errors.New("the id is taken")
	errChanged = errors.New("the document has changed")
)

// region unimplemented-return
// Documents serves the store. The embedded type returns Unimplemented for every method that is
// not written yet, such as SummarizeDocument, so that the service can grow before its servers
// do.
type Documents struct {
	pb.UnimplementedDocumentsServer
	store   *store
	pace    *pace
	archive *archive
}

// New returns a service with a freshly filled store.
func New() *Documents {
	return &Documents{store: newStore(), pace: &pace{}, archive: &archive{}}
}

// Register puts the service on a server.
func (d *Documents) Register(s *grpc.Server) { pb.RegisterDocumentsServer(s, d) }

// endregion

type record struct {
	*pb.Document
	checksum uint32
	// Reads that will still fail because the text is not back from cold storage.
	coldReads int
}

type store struct {
	mu      sync.Mutex
	records map[string]*record
}

func newStore() *store {
	s := &store{records: map[string]*record{}}
	s.put(&pb.Document{Id: "guides/retry", Title: "Retry with care", Text: "Retry reads freely, writes with care.", Version: 3})
	s.put(&pb.Document{Id: "guides/deadlines", Title: "Deadlines", Text: "Always set one.", Version: 1})
	s.put(&pb.Document{Id: "archive/2019", Title: "Notes of 2019", Text: "Old, but kept.", Version: 1}).coldReads = 2
	s.put(&pb.Document{Id: "archive/damaged", Title: "Damaged", Text: "What was here?", Version: 1}).checksum++
	return s
}

// put needs the lock, unless no other goroutine knows the store yet.
func (s *store) put(doc *pb.Document) *record {
	r := &record{Document: doc, checksum: crc32.ChecksumIEEE([]byte(doc.Text))}
	s.records[doc.Id] = r
	return r
}

// create adds a document unless its id is taken, in one step: of two creators one gets errTaken.
func (s *store) create(doc *pb.Document) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, taken := s.records[doc.Id]; taken {
		return errTaken
	}
	s.put(doc)
	return nil
}

// replaceText compares the version and writes in one step. It returns the stored document, which
// is the old one together with errChanged when another writer was faster.
func (s *store) replaceText(id, text string, version int64) (*pb.Document, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, ok := s.records[id]
	if !ok {
		return nil, errMissing
	}
	if found.Version != version {
		return found.Document, errChanged
	}
	return s.put(&pb.Document{Id: id, Title: found.Title, Text: text, Version: version + 1}).Document, nil
}

// find takes a moment, as a read from a disk does. What it returns can be out of date already.
func (s *store) find(id string) (*record, error) {
	s.mu.Lock()
	r, ok := s.records[id]
	s.mu.Unlock()
	time.Sleep(200 * time.Microsecond)
	if !ok {
		return nil, errMissing
	}
	return r, nil
}

func (s *store) delete(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.records, id)
}

// in returns the documents of a folder, or all when folder is empty.
func (s *store) in(folder string) []*record {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []*record
	for id, r := range s.records {
		if folder == "" || strings.HasPrefix(id, folder+"/") {
			found = append(found, r)
		}
	}
	return found
}

// warm reports whether a text can be read, and brings one that cannot a step closer.
func (s *store) warm(r *record) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.coldReads == 0 {
		return true
	}
	r.coldReads--
	return false
}
