module github.com/acme/promlet

go 1.24
