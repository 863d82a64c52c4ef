package main

import (
	"embed"
	"io/fs"
	"log"
	"net/http"
)

//go:embed all:web/dist
var assets embed.FS

func main() {
	dist, err := fs.Sub(assets, "web/dist")
	if err != nil {
		log.Fatal(err)
	}
	log.Println("ui on :8080")
	log.Fatal(http.ListenAndServe(":8080", http.FileServerFS(dist)))
}
