package main

import (
	"html/template"
	"log"
	"net/http"
	"os"
	"time"
)

var page = template.Must(template.ParseFiles("templates/board.html"))

func main() {
	dir := os.Getenv("POSTS_DIR")
	if dir == "" {
		dir = "posts"
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		log.Fatal(err)
	}
	zone, err := time.LoadLocation("Asia/Kolkata")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		page.Execute(w, time.Now().In(zone))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
