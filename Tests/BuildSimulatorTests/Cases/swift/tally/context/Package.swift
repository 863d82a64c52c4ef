// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "tally",
    targets: [
        .target(name: "TallyCore"),
        .executableTarget(name: "tally", dependencies: ["TallyCore"]),
    ]
)
