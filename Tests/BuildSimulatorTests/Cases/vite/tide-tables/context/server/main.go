package main

import (
	"log"
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	root := os.Getenv("SITE_ROOT")
	if root == "" {
		root = "/site"
	}
	index := filepath.Join(root, "index.html")
	if _, err := os.Stat(index); err != nil {
		log.Fatalf("no site: %v", err)
	}
	files := http.FileServer(http.Dir(root))
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		p := filepath.Join(root, filepath.Clean(r.URL.Path))
		if _, err := os.Stat(p); err != nil {
			http.ServeFile(w, r, index)
			return
		}
		files.ServeHTTP(w, r)
	})
	log.Println("serving", root, "on :8080")
	log.Fatal(http.ListenAndServe(":8080", nil))
}
