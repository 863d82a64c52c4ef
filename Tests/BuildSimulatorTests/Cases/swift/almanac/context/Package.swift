// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "almanac",
    products: [
        .executable(name: "AlmanacService", targets: ["AlmanacService"]),
        .executable(name: "moonctl", targets: ["moonctl"]),
    ],
    targets: [
        .target(name: "MoonKit"),
        .executableTarget(
            name: "AlmanacService",
            dependencies: ["MoonKit"],
            resources: [.copy("Phrases")]
        ),
        .executableTarget(name: "moonctl", dependencies: ["MoonKit"]),
    ]
)
