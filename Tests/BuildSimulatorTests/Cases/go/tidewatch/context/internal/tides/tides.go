// Package tides computes a rough tide table.
package tides

import "time"

// Entry is one high or low water.
type Entry struct {
	At   time.Time
	High bool
}

const period = 6*time.Hour + 12*time.Minute + 30*time.Second

// Today lists the four entries that begin at the start of the day of t.
func Today(t time.Time) []Entry {
	start := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	var out []Entry
	for i := 0; i < 4; i++ {
		out = append(out, Entry{At: start.Add(time.Duration(i) * period), High: i%2 == 0})
	}
	return out
}
