plugins {
    kotlin("jvm") version "2.2.0"
    id("com.gradleup.shadow") version "8.3.6"
    application
}

group = "dev.example"
version = "1.0"

repositories {
    mavenCentral()
}

kotlin {
    jvmToolchain(21)
}

application {
    mainClass = "dev.example.pingboard.AppKt"
}

tasks.jar {
    manifest {
        attributes["Main-Class"] = "dev.example.pingboard.AppKt"
    }
}
