package main

import (
	"embed"
	"flag"
	"io/fs"
	"log"
	"net/http"
	"os"
)

//go:embed web
var web embed.FS

func main() {
	config := flag.String("config", "", "optional config file")
	flag.Parse()
	if *config != "" {
		if _, err := os.ReadFile(*config); err != nil {
			log.Fatal(err)
		}
	}
	site, err := fs.Sub(web, "web")
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/", http.FileServer(http.FS(site)))
	log.Println("gateway on :8080")
	log.Fatal(http.ListenAndServe(":8080", nil))
}
