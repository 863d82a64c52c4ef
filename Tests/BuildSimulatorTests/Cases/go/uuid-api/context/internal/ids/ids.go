package ids

import "github.com/google/uuid"

// New returns a fresh random identifier.
func New() string {
	return uuid.NewString()
}
