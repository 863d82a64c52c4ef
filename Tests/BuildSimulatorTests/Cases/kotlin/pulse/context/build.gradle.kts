plugins {
    kotlin("jvm") version "2.2.20"
    id("com.gradleup.shadow") version "9.2.2"
    application
}

repositories { mavenCentral() }

dependencies {
    implementation("io.ktor:ktor-server-core:3.3.1")
    implementation("io.ktor:ktor-server-netty:3.3.1")
    runtimeOnly("ch.qos.logback:logback-classic:1.5.19")
}

kotlin { jvmToolchain(21) }

application { mainClass.set("com.example.pulse.ApplicationKt") }

tasks.shadowJar {
    archiveFileName.set("pulse-all.jar")
    mergeServiceFiles()
}
