package main

import (
	"encoding/json"
	"log"
	"net/http"

	"example.com/fleet/internal/ids"
	"example.com/fleet/web"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServer(http.FS(web.Files)))
	mux.HandleFunc("/id", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"id": ids.New()})
	})
	log.Print("api on :8080")
	log.Fatal(http.ListenAndServe(":8080", mux))
}
