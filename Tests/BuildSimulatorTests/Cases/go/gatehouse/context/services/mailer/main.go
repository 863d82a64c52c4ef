package main

import (
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"example.com/gatehouse/common/conf"
)

func main() {
	c, err := conf.Load("/etc/gatehouse/mailer.conf")
	if err != nil {
		log.Fatalf("config: %v", err)
	}
	spool := c["spool"]
	if err := os.MkdirAll(filepath.Join(spool, "new"), 0o750); err != nil {
		log.Fatalf("spool: %v", err)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, os.Interrupt)
	tick := time.NewTicker(5 * time.Second)
	log.Println("mailer watches", spool)
	for {
		select {
		case <-tick.C:
			files, _ := filepath.Glob(filepath.Join(spool, "new", "*.eml"))
			for _, f := range files {
				log.Println("would send", f)
				_ = os.Remove(f)
			}
		case <-stop:
			return
		}
	}
}
