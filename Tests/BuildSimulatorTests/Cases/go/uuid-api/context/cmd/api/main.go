package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/uuid-api/internal/ids"
)

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/new", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, ids.New())
	})
	log.Println("api on :8000")
	log.Fatal(http.ListenAndServe(":8000", r))
}
