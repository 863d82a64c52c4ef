// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "greeter",
    products: [
        .executable(name: "Greeter", targets: ["Greeter"])
    ],
    targets: [
        .target(name: "GreetingKit"),
        .executableTarget(name: "Greeter", dependencies: ["GreetingKit"]),
        .testTarget(name: "GreetingKitTests", dependencies: ["GreetingKit"]),
    ]
)
