plugins {
    application
}

version = "0.9"

java {
    sourceCompatibility = JavaVersion.VERSION_21
    targetCompatibility = JavaVersion.VERSION_21
}

application {
    mainClass = "org.example.ledger.Main"
}
