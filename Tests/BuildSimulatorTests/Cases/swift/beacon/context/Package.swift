// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "beacon",
    products: [.executable(name: "beacond", targets: ["Beacon"])],
    targets: [.executableTarget(name: "Beacon", path: "Sources/Beacon")]
)
