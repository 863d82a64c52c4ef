// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Todo",
    targets: [
        .target(name: "CParse", path: "Sources/CParse"),
        .executableTarget(name: "App", dependencies: ["CParse"], path: "Sources/App"),
    ]
)
