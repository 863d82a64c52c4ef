package tides

import (
	"testing"
	"time"
)

func TestToday(t *testing.T) {
	got := Today(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	if len(got) != 4 || !got[0].High || got[1].High {
		t.Fatalf("unexpected table %v", got)
	}
}
