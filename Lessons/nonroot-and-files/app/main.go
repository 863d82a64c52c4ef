package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	address := os.Getenv("ADDRESS")
	if address == "" {
		address = ":8080"
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		book, err := os.OpenFile("/data/book.txt", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		defer book.Close()
		fmt.Fprintln(book, r.URL.Query().Get("name"))
		fmt.Fprintln(w, "thank you")
	})
	log.Fatal(http.ListenAndServe(address, nil))
}
