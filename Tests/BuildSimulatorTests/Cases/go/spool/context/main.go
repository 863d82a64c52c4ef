package main

import (
	"log"
	"os"
	"path/filepath"
	"time"
)

func env(key, fallback string) string {
	if value := os.Getenv(key); value != "" {
		return value
	}
	return fallback
}

func main() {
	dir := env("SPOOL_DIR", "spool")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "worker.pid"), []byte("1\n"), 0o644); err != nil {
		log.Fatal(err)
	}
	for {
		time.Sleep(time.Minute)
	}
}
