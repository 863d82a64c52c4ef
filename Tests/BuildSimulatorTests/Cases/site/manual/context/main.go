package main

import (
	"embed"
	"io/fs"
	"log"
	"net/http"
	"os"
)

//go:embed pages
var embedded embed.FS

func main() {
	addr := ":8080"
	if v := os.Getenv("MANUAL_ADDR"); v != "" {
		addr = v
	}
	pages, err := fs.Sub(embedded, "pages")
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("manual on %s", addr)
	log.Fatal(http.ListenAndServe(addr, http.FileServerFS(pages)))
}
