package main

import (
	"html/template"
	"log"
	"net/http"
)

var page = template.Must(template.ParseFiles("templates/index.html"))

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_ = page.Execute(w, map[string]string{"Name": r.URL.Query().Get("name")})
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
