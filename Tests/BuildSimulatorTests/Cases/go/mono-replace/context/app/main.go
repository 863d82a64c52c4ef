package main

import (
	"fmt"

	"example.com/mono/lib/greet"
)

func main() {
	fmt.Println(greet.Hello("monorepo"))
}
