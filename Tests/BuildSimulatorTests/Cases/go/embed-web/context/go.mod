module example.com/embed-web

go 1.25.0
