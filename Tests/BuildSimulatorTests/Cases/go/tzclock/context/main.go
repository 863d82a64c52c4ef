package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	zone := os.Getenv("CLOCK_ZONE")
	if zone == "" {
		zone = "Asia/Kolkata"
	}
	loc, err := time.LoadLocation(zone)
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, time.Now().In(loc).Format(time.RFC1123Z))
	})
	log.Printf("clock for %s on :8080", zone)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
