package mailbox

import "sync"

type Mailbox struct {
	mu    sync.Mutex
	items []string
}

func (m *Mailbox) Put(s string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.items = append(m.items, s)
	return len(m.items)
}

func (m *Mailbox) Drain() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := m.items
	m.items = nil
	return out
}
