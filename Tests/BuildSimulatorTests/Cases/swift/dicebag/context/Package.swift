// swift-tools-version: 5.9
import PackageDescription

let package = Package(
    name: "dicebag",
    products: [
        .executable(name: "dicebag", targets: ["DiceCLI"]),
    ],
    targets: [
        .target(name: "CRoll"),
        .target(name: "DiceKit", dependencies: ["CRoll"]),
        .executableTarget(name: "DiceCLI", dependencies: ["DiceKit"]),
        .testTarget(name: "DiceKitTests", dependencies: ["DiceKit"]),
    ]
)
