package main

import (
	"fmt"
	"time"

	"example.com/uuid-api/internal/ids"
)

func main() {
	for {
		fmt.Println("job", ids.New())
		time.Sleep(5 * time.Second)
	}
}
