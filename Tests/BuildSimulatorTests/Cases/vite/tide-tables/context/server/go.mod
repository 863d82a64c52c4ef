module example.org/tide/server

go 1.24
