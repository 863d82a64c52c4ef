package main

import (
	"fmt"
	"os"

	"example.com/pixhash/zsum"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Println("usage: pixhash FILE... ; self test:", zsum.String("pixhash", "16"))
		return
	}
	for _, name := range os.Args[1:] {
		b, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Printf("%08x  %s\n", zsum.Bytes(b), name)
	}
}
