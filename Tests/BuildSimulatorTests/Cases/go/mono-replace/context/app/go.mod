module example.com/mono/app

go 1.25.0

require example.com/mono/lib v0.0.0

replace example.com/mono/lib => ../lib
