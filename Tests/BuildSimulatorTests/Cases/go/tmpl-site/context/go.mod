module example.com/tmpl-site

go 1.25.0
