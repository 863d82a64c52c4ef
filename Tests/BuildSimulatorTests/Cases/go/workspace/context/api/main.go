package main

import (
	"fmt"

	"example.com/ws/lib/greet"
)

func main() { fmt.Println(greet.Hello("workspace")) }
