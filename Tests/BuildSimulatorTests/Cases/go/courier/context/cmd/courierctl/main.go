package main

import (
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Println("usage: courierctl version|send ADDR TEXT")
		return
	}
	switch os.Args[1] {
	case "version":
		fmt.Println("courierctl 3.0.1")
	case "send":
		c, err := net.DialTimeout("tcp", os.Args[2], 3*time.Second)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		defer c.Close()
		fmt.Fprintln(c, os.Args[3])
	}
}
