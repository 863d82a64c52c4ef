// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "quoter",
    targets: [
        .executableTarget(
            name: "Quoter",
            resources: [.copy("Data")]
        )
    ]
)
