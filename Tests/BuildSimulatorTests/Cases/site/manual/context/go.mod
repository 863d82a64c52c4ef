module example.org/manual

go 1.24
