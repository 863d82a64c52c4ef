package webui

import (
	"embed"
	"io/fs"
)

//go:embed static
var assets embed.FS

// Files returns the built dashboard.
func Files() fs.FS {
	sub, err := fs.Sub(assets, "static")
	if err != nil {
		panic(err)
	}
	return sub
}
