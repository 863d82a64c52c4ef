package mailbox

import "testing"

func TestDrain(t *testing.T) {
	var m Mailbox
	m.Put("a")
	if got := m.Put("b"); got != 2 {
		t.Fatalf("got %d", got)
	}
	if len(m.Drain()) != 2 || len(m.Drain()) != 0 {
		t.Fatal("drain")
	}
}
