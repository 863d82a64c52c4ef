// swift-tools-version: 6.1
// One section a target, in the order of the flow that `ls Sources` and CONTRIBUTING.md describe.

import PackageDescription

let package = Package(
  name: "learn-distroless",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "learn-distroless", targets: ["learn-distroless"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // MARK: Places in texts, and what there is to say about them
    .target(name: "Findings"),
    .target(name: "Folders"),
    .target(name: "MarkedYAML", dependencies: ["CYAML", "Findings"]),

    // MARK: text → tree → model → simulation → findings
    .target(name: "DockerfileSyntax", dependencies: ["Findings"]),
    .target(
      name: "BuildModel",
      dependencies: ["DockerfileSyntax", "Findings", "Folders", "MarkedYAML"]),
    .target(
      name: "BuildSimulator",
      dependencies: ["BuildModel", "DockerfileSyntax", "Findings", "Folders"]),
    .target(
      name: "BuildChecks",
      dependencies: [
        "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders", "MarkedYAML",
      ]),

    // MARK: lessons → grade → feedback
    .target(
      name: "Lessons",
      dependencies: ["CMarkdown", "DockerfileSyntax", "Findings", "Folders", "MarkedYAML"]),
    .target(
      name: "Grading",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "Lessons",
      ]),
    .target(name: "Localisation", dependencies: ["Findings", "Folders", "MarkedYAML"]),
    .target(
      name: "Reports",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Grading",
        "Lessons", "Localisation", "Terminal",
      ]),

    // MARK: the conversation
    .target(name: "ProgressStore", dependencies: ["CSQLite"]),
    .target(name: "Terminal", dependencies: ["CEditLine", "CMarkdown", "CProcess"]),
    .target(
      name: "TeachingShell",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "Grading", "Lessons", "Localisation", "ProgressStore", "Reports", "Terminal",
      ]),
    .executableTarget(
      name: "learn-distroless",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "Grading", "Lessons", "Localisation", "ProgressStore", "Reports", "TeachingShell",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: doors to C
    // What libedit needs itself is named too, for programs without shared libraries.
    .target(
      name: "CEditLine",
      linkerSettings: [
        .linkedLibrary("edit"), .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("bsd", .when(platforms: [.linux])),
        .linkedLibrary("md", .when(platforms: [.linux])),
      ]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "CProcess"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    // MARK: tests
    .executableTarget(
      name: "conformance",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "Reports",
      ], path: "Tests/Conformance", exclude: ["README.md"]),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "TestScratch",
      ], path: "Benchmarks", exclude: ["README.md"]),
    .target(name: "TestScratch", dependencies: ["CProcess"], path: "Tests/TestScratch"),
    .testTarget(
      name: "BuildChecksTests",
      dependencies: [
        "BuildChecks", "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders",
        "Localisation", "Reports",
      ]),
    .testTarget(
      name: "BuildModelTests",
      dependencies: ["BuildModel", "DockerfileSyntax", "Findings", "Folders"]),
    .testTarget(
      name: "BuilderComparisonTests",
      dependencies: [
        "BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders", "TestScratch",
      ]),
    .testTarget(
      name: "BuildSimulatorTests",
      dependencies: ["BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders"],
      exclude: ["Cases"]),
    .testTarget(
      name: "DockerfileSyntaxTests",
      dependencies: ["DockerfileSyntax", "Findings", "Folders", "Reports"], exclude: ["Fixtures"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CProcess", "DockerfileSyntax", "Findings", "Folders", "TestScratch", "learn-distroless",
      ]),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
    .testTarget(name: "FoldersTests", dependencies: ["Folders", "TestScratch"]),
    .testTarget(
      name: "GradingTests",
      dependencies: [
        "BuildModel", "DockerfileSyntax", "Findings", "Folders", "Grading", "Lessons",
        "Localisation",
      ]),
    .testTarget(
      name: "LessonsTests", dependencies: ["Findings", "Folders", "Grading", "Lessons"]),
    .testTarget(
      name: "LocalisationTests",
      dependencies: ["BuildChecks", "Findings", "Folders", "Lessons", "Localisation"]),
    .testTarget(name: "MarkedYAMLTests", dependencies: ["Findings", "MarkedYAML"]),
    .testTarget(
      name: "ProgressStoreTests", dependencies: ["Folders", "ProgressStore", "TestScratch"]),
    .testTarget(name: "TeachingShellTests", dependencies: ["TeachingShell"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers have no `main`; they link only with `--sanitize=fuzzer`, which `make fuzz` sets.
if Context.environment["LEARN_DISTROLESS_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "fuzz-parser",
      dependencies: ["BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders"],
      path: "Tests/Fuzzing/Parser"),
    .executableTarget(
      name: "fuzz-lessons",
      dependencies: ["BuildModel", "Findings", "Folders", "Grading", "Lessons", "Localisation"],
      path: "Tests/Fuzzing/Lessons"),
    .executableTarget(
      name: "fuzz-expansion", dependencies: ["DockerfileSyntax"], path: "Tests/Fuzzing/Expansion"),
    .executableTarget(
      name: "fuzz-shell",
      dependencies: ["BuildModel", "BuildSimulator", "DockerfileSyntax", "Findings", "Folders"],
      path: "Tests/Fuzzing/Shell"),
    .executableTarget(
      name: "fuzz-ignore", dependencies: ["BuildSimulator"], path: "Tests/Fuzzing/Ignore"),
    .executableTarget(
      name: "fuzz-catalogue", dependencies: ["Localisation"], path: "Tests/Fuzzing/Catalogue"),
  ]
}

// Imports tell the truth about dependencies: see CONTRIBUTING.md, "Modules".
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
