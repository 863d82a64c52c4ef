package main

import (
	"errors"
	"flag"
	"fmt"
	"html/template"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/tidewatch/internal/tides"
)

func envOr(key, def string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return def
}

func health(addr string) error {
	c := http.Client{Timeout: 2 * time.Second}
	res, err := c.Get("http://127.0.0.1" + addr + "/healthz")
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return errors.New(res.Status)
	}
	return nil
}

func main() {
	check := flag.Bool("health", false, "ask the running server for its health and exit")
	flag.Parse()
	addr := envOr("TIDE_ADDR", ":8080")
	if *check {
		if err := health(addr); err != nil {
			log.Fatal(err)
		}
		return
	}

	loc, err := time.LoadLocation(envOr("TIDE_ZONE", "Europe/Amsterdam"))
	if err != nil {
		log.Fatalf("time zone: %v", err)
	}
	dir := envOr("TIDE_TEMPLATES", "web/templates")
	pages, err := template.ParseGlob(filepath.Join(dir, "*.tmpl"))
	if err != nil {
		log.Fatalf("templates: %v", err)
	}

	r := chi.NewRouter()
	r.Get("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	r.Get("/", func(w http.ResponseWriter, _ *http.Request) {
		if err := pages.ExecuteTemplate(w, "index.tmpl", tides.Today(time.Now().In(loc))); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	log.Printf("tidewatch on %s", addr)
	log.Fatal(http.ListenAndServe(addr, r))
}
