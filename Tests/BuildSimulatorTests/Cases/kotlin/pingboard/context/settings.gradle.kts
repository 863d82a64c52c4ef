rootProject.name = "pingboard"
