package main

import (
	"log"
	"time"

	"example.com/fleet/internal/version"
)

func main() {
	log.Println("agent", version.Version)
	for range time.Tick(10 * time.Second) {
		log.Println("heartbeat")
	}
}
