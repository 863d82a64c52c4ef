plugins {
    application
}

version = "1.2.0"

application {
    mainClass = "Main"
}

tasks.jar {
    manifest {
        attributes("Main-Class" to "Main")
    }
}
