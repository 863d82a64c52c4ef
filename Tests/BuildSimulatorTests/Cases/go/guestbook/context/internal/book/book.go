package book

import "sync"

// Book is a list of names.
type Book struct {
	mu    sync.RWMutex
	names []string
}

// New makes an empty book.
func New() *Book { return &Book{} }

// Add appends a name.
func (b *Book) Add(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.names = append(b.names, name)
}

// All returns a copy of the names.
func (b *Book) All() []string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return append([]string(nil), b.names...)
}
