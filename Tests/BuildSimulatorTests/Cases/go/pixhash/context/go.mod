module example.com/pixhash

go 1.23
