package main

import (
	"flag"
	"log"
	"net/http"

	"github.com/acme/edgeproxy/webui"
)

func main() {
	addr := flag.String("entrypoint", ":8080", "address to listen on")
	flag.Parse()
	mux := http.NewServeMux()
	mux.Handle("/dashboard/", http.StripPrefix("/dashboard/", http.FileServerFS(webui.Files())))
	mux.HandleFunc("/ping", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("OK")) })
	log.Println("listening on", *addr)
	log.Fatal(http.ListenAndServe(*addr, mux))
}
