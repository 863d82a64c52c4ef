package main

import (
	"log"
	"net/http"
	"os"

	"example.com/linkd/internal/store"
	"example.com/linkd/web"
)

var version = "dev"

func main() {
	addr := os.Getenv("LINKD_ADDR")
	if addr == "" {
		addr = ":8080"
	}
	s := store.New()
	mux := http.NewServeMux()
	mux.HandleFunc("/new", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(s.Add(r.URL.Query().Get("url"))))
	})
	mux.Handle("/", http.FileServer(http.FS(web.Files)))
	log.Printf("linkd %s listening on %s", version, addr)
	log.Fatal(http.ListenAndServe(addr, mux))
}
