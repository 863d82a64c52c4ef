package main

import (
	"fmt"
	"os"

	flag "github.com/spf13/pflag"
	"github.com/acme/hugolet/internal/site"
)

var version = "dev"

func main() {
	src := flag.StringP("source", "s", "content", "folder with the pages")
	showVersion := flag.Bool("version", false, "print the version")
	flag.Parse()
	if *showVersion {
		fmt.Println("hugolet", version)
		return
	}
	n, err := site.Count(*src)
	if err != nil {
		fmt.Fprintln(os.Stderr, "warning:", err)
	}
	fmt.Printf("hugolet %s: %d pages\n", version, n)
}
