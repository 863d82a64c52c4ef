package main

import (
	"log"
	"os"
	"time"

	"example.com/fleet/internal/ids"
)

func main() {
	name := os.Getenv("WORKER_TZ")
	if name == "" {
		name = "Europe/Berlin"
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		log.Fatalf("time zone: %v", err)
	}
	for {
		log.Printf("%s job %s", time.Now().In(zone).Format(time.RFC3339), ids.New())
		time.Sleep(10 * time.Second)
	}
}
