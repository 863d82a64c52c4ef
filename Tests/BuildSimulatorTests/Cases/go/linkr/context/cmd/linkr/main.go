package main

import (
	"flag"
	"html/template"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"example.org/linkr/internal/store"
)

func main() {
	addr := flag.String("addr", ":8080", "listen address")
	flag.Parse()

	// Templates are read from the working directory at start.
	page := template.Must(template.ParseGlob("templates/*.html"))

	dir := os.Getenv("LINKR_DATA")
	if dir == "" {
		dir = "/var/lib/linkr"
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		log.Fatalf("data folder: %v", err)
	}
	links, err := store.Open(filepath.Join(dir, "links.json"))
	if err != nil {
		log.Fatalf("open store: %v", err)
	}

	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		if err := page.ExecuteTemplate(w, "index.html", links.All()); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	http.HandleFunc("POST /links", func(w http.ResponseWriter, r *http.Request) {
		id, err := links.Add(r.FormValue("url"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
		w.Write([]byte(id + "\n"))
	})
	log.Printf("linkr listens on %s", *addr)
	log.Fatal(http.ListenAndServe(*addr, nil))
}
