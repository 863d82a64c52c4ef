package main

import (
	"log"
	"os"
	"time"
)

func main() {
	zone := os.Getenv("SWEEP_ZONE")
	if zone == "" {
		zone = "Asia/Kolkata"
	}
	loc, err := time.LoadLocation(zone)
	if err != nil {
		log.Fatal(err)
	}
	log.Println("sweeper: started in", loc)
	for now := range time.Tick(time.Minute) {
		if now.In(loc).Minute()%15 == 0 {
			log.Println("sweeper: sweep at", now.In(loc).Format(time.Kitchen))
		}
	}
}
