// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "beacon",
    products: [
        .executable(name: "beacond", targets: ["beacond"])
    ],
    targets: [
        .target(name: "BeaconCore"),
        .executableTarget(name: "beacond", dependencies: ["BeaconCore"]),
    ]
)
