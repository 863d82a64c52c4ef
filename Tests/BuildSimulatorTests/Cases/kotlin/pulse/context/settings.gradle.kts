rootProject.name = "pulse"
