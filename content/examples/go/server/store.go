// Package server is a document store that fails in every way gRPC has a code for.
package server

import (
	"errors"
	"hash/crc32"
	"strings"
	"sync"

	"google.golang.org/grpc"

	pb "examples/documents/gen/documentspb"
)

var errMissing = errors.New("no such document")

// region unimplemented-return
// Documents serves the store. The embedded type answers Unimplemented for every method that is
// not written yet, such as SummarizeDocument, so that the service can grow before its servers
// do.
type Documents struct {
	pb.UnimplementedDocumentsServer
	store *store
	pace  *pace
}

// Register puts a freshly filled store on a server.
func Register(s *grpc.Server) {
	pb.RegisterDocumentsServer(s, &Documents{store: newStore(), pace: &pace{}})
}

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

func (s *store) put(doc *pb.Document) *record {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := &record{Document: doc, checksum: crc32.ChecksumIEEE([]byte(doc.Text))}
	s.records[doc.Id] = r
	return r
}

func (s *store) find(id string) (*record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r, ok := s.records[id]; ok {
		return r, nil
	}
	return nil, errMissing
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
