// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "pulse",
    targets: [
        .target(name: "PulseCore"),
        .executableTarget(name: "Pulse", dependencies: ["PulseCore"]),
        .testTarget(name: "PulseCoreTests", dependencies: ["PulseCore"]),
    ]
)
