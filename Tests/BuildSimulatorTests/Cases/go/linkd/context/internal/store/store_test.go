package store

import "testing"

func TestAdd(t *testing.T) {
	if New().Add("http://x") == "" {
		t.Fatal("empty id")
	}
}
