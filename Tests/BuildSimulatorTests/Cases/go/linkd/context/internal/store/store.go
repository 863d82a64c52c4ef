package store

import (
	"sync"

	"github.com/google/uuid"
)

type Store struct {
	mu sync.Mutex
	m  map[string]string
}

func New() *Store { return &Store{m: map[string]string{}} }

func (s *Store) Add(u string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := uuid.NewString()
	s.m[id] = u
	return id
}
