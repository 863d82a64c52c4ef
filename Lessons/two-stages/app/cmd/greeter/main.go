package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/greeter/internal/words"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, words.Greeting(r.URL.Query().Get("name")))
	})
	log.Println("listening on 8080")
	log.Fatal(http.ListenAndServe(":8080", nil))
}
