package main

import (
	"fmt"
	"log"
	"time"
)

func main() {
	loc, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		log.Fatal(err)
	}
	for {
		fmt.Println(time.Now().In(loc).Format(time.RFC1123))
		time.Sleep(10 * time.Second)
	}
}
