package main

import (
	"log"
	"time"
)

func main() {
	for {
		log.Println("sweep")
		time.Sleep(30 * time.Second)
	}
}
