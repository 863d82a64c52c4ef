package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/shortlink/internal/web"
)

func main() {
	r := chi.NewRouter()
	r.Handle("/*", web.Handler())
	log.Println("shortlink on :8080")
	log.Fatal(http.ListenAndServe(":8080", r))
}
