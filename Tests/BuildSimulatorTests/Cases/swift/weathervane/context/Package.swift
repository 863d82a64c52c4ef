// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "weathervane",
    targets: [
        .executableTarget(
            name: "Weathervane",
            resources: [.copy("Resources/stations.csv")]
        ),
    ]
)
