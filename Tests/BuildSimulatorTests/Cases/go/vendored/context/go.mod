module example.com/vendored

go 1.22

require github.com/acme/greet v1.0.0
