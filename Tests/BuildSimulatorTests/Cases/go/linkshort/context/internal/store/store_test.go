package store

import "testing"

func TestAdd(t *testing.T) {
	l := &Links{m: map[string]string{}}
	if id := l.Add("https://example.com"); len(id) != 8 {
		t.Fatalf("short id, got %q", id)
	}
}
