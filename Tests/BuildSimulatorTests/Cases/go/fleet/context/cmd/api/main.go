package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/fleet/internal/version"
)

func main() {
	http.HandleFunc("/version", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, version.Version)
	})
	log.Println("api listening on :9000")
	log.Fatal(http.ListenAndServe(":9000", nil))
}
