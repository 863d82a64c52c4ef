package main

import (
	"html/template"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/go-chi/chi/v5"

	"example.com/guestbook/internal/book"
)

func env(key, fallback string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return fallback
}

func main() {
	dir := env("TEMPLATE_DIR", "templates")
	page, err := template.ParseFiles(filepath.Join(dir, "page.html"))
	if err != nil {
		log.Fatalf("templates: %v", err)
	}

	entries := book.New()
	r := chi.NewRouter()
	r.Get("/", func(w http.ResponseWriter, _ *http.Request) {
		if err := page.Execute(w, entries.All()); err != nil {
			log.Print(err)
		}
	})
	r.Post("/sign", func(w http.ResponseWriter, req *http.Request) {
		entries.Add(req.FormValue("name"))
		http.Redirect(w, req, "/", http.StatusSeeOther)
	})

	addr := env("ADDR", ":8080")
	log.Printf("guestbook on %s", addr)
	log.Fatal(http.ListenAndServe(addr, r))
}
