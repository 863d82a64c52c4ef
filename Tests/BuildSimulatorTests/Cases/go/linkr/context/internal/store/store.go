package store

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"sync"

	"github.com/google/uuid"
)

type Store struct {
	mu    sync.Mutex
	file  *os.File
	links map[string]string
}

// Open opens (or makes) the file for reading and writing.
func Open(path string) (*Store, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	s := &Store{file: f, links: map[string]string{}}
	if err := json.NewDecoder(f).Decode(&s.links); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return s, nil
}

func (s *Store) All() map[string]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make(map[string]string, len(s.links))
	for k, v := range s.links {
		out[k] = v
	}
	return out
}

func (s *Store) Add(url string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := uuid.NewString()
	s.links[id] = url
	if _, err := s.file.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	if err := s.file.Truncate(0); err != nil {
		return "", err
	}
	return id, json.NewEncoder(s.file).Encode(s.links)
}
