package main

import (
	"flag"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	root := flag.String("root", "/srv/www", "document root")
	addr := flag.String("addr", ":8080", "listen address")
	flag.Parse()

	if _, err := os.Stat(filepath.Join(*root, "index.html")); err != nil {
		log.Fatalf("no index.html: %v", err)
	}
	files := http.FileServer(http.Dir(*root))
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if _, err := os.Stat(filepath.Join(*root, filepath.Clean(r.URL.Path))); err != nil {
			http.ServeFile(w, r, filepath.Join(*root, "index.html"))
			return
		}
		files.ServeHTTP(w, r)
	})
	log.Printf("portal on %s", *addr)
	log.Fatal(http.ListenAndServe(*addr, nil))
}
