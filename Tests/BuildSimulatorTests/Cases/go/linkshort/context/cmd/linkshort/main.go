package main

import (
	"flag"
	"log"
	"net/http"
	"os"

	"example.com/linkshort/internal/store"
	"example.com/linkshort/internal/web"
)

var version = "dev"

func main() {
	cfg := flag.String("config", "config/links.json", "file with the links")
	addr := flag.String("addr", ":8080", "address to listen on")
	flag.Parse()

	links, err := store.Load(*cfg)
	if err != nil {
		log.Fatalf("cannot load links: %v", err)
	}
	log.Printf("linkshort %s: %d links, pid %d", version, links.Len(), os.Getpid())
	log.Fatal(http.ListenAndServe(*addr, web.Handler(links)))
}
