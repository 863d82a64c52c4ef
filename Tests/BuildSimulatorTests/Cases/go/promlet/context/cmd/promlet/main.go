package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
)

func main() {
	cfg := flag.String("config.file", "promlet.yml", "configuration")
	data := flag.String("storage.path", "data", "where to keep the data")
	listen := flag.String("web.listen-address", ":9090", "address")
	flag.Parse()
	if _, err := os.Stat(*cfg); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if err := os.WriteFile(filepath.Join(*data, "lock"), nil, 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	http.HandleFunc("/-/ready", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "ready") })
	fmt.Fprintln(os.Stderr, http.ListenAndServe(*listen, nil))
}
