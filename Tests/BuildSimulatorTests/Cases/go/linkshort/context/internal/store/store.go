package store

import (
	"encoding/json"
	"os"
	"sync"

	"github.com/google/uuid"
)

type Links struct {
	mu sync.RWMutex
	m  map[string]string
}

func Load(path string) (*Links, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	l := &Links{m: map[string]string{}}
	if err := json.Unmarshal(raw, &l.m); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Links) Len() int { l.mu.RLock(); defer l.mu.RUnlock(); return len(l.m) }

func (l *Links) Get(k string) (string, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	v, ok := l.m[k]
	return v, ok
}

func (l *Links) Add(url string) string {
	id := uuid.NewString()[:8]
	l.mu.Lock()
	l.m[id] = url
	l.mu.Unlock()
	return id
}
