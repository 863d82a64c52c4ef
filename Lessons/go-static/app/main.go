package main

import (
	"fmt"
	"log"
	"net/http"
	"time"
)

func main() {
	zone, err := time.LoadLocation("Asia/Kolkata")
	if err != nil {
		log.Print(err)
		zone = time.UTC
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		answer, err := http.Get("https://example.com/weather.json")
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		fmt.Fprintln(w, time.Now().In(zone).Format(time.Kitchen), answer.Status)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
