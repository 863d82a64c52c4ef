package main

import (
	"fmt"
	"os"
)

func main() {
	b, err := os.ReadFile("/etc/tick/tick.conf")
	if err != nil {
		fmt.Println("no config, using defaults")
	}
	fmt.Println("tick", len(b), os.Getuid())
}
