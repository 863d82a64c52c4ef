package site

import "os"

// Count returns the number of entries in dir.
func Count(dir string) (int, error) {
	entries, err := os.ReadDir(dir)
	return len(entries), err
}
