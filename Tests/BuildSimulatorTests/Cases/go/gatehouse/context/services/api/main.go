package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"example.com/gatehouse/common/conf"
)

func main() {
	path := os.Getenv("GATEHOUSE_CONF")
	if path == "" {
		path = "/etc/gatehouse/api.conf"
	}
	c, err := conf.Load(path)
	if err != nil {
		log.Fatalf("config: %v", err)
	}
	addr := c["listen"]
	if addr == "" {
		addr = ":8000"
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%s says hello\n", c["name"])
	})
	log.Println("api on", addr)
	log.Fatal(http.ListenAndServe(addr, nil))
}
