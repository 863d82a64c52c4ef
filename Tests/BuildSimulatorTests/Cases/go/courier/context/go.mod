module example.net/courier

go 1.24
