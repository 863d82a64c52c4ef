package main

import (
	"fmt"
	"log"
	"os"

	"example.org/linkr/internal/store"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: linkr-export FILE")
	}
	s, err := store.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	for id, url := range s.All() {
		fmt.Println(id, url)
	}
}
