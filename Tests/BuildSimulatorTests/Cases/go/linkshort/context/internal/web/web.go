package web

import (
	_ "embed"
	"net/http"
	"strings"

	"example.com/linkshort/internal/store"
)

//go:embed index.html
var index []byte

func Handler(l *store.Links) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		key := strings.TrimPrefix(r.URL.Path, "/")
		if key == "" {
			w.Write(index)
			return
		}
		if to, ok := l.Get(key); ok {
			http.Redirect(w, r, to, http.StatusFound)
			return
		}
		http.NotFound(w, r)
	})
	return mux
}
