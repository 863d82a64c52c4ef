// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "weather",
    targets: [
        .target(name: "Reports"),
        .executableTarget(name: "WeatherCLI", dependencies: ["Reports"]),
    ]
)
