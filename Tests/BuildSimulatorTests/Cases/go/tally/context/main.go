package main

import (
	"fmt"
	"log"
	"os"
	"time"
)

func main() {
	loc, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		log.Fatal(err)
	}
	f, err := os.OpenFile("/var/lib/tally/journal.log", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	for {
		fmt.Fprintln(f, time.Now().In(loc))
		time.Sleep(time.Minute)
	}
}
