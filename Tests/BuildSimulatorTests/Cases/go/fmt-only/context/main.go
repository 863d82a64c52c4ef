package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	who := "world"
	if len(os.Args) > 1 {
		who = strings.Join(os.Args[1:], " ")
	}
	fmt.Printf("%s: hello, %s\n", time.Now().UTC().Format(time.RFC3339), who)
}
