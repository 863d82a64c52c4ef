module github.com/acme/edgeproxy

go 1.25
