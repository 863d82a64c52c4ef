package web

import "embed"

// Files are the static pages.
//
//go:embed index.html
var Files embed.FS
