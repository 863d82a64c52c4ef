module example.org/fieldguide/srv

go 1.24
