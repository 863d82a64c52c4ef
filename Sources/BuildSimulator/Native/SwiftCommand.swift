import BuildModel
import Findings

/// `swift build`.
///
/// Source: swift.org, "Static Linux SDK" and SwiftPM's `--static-swift-stdlib`; what such a program loads was
/// read with readelf (Swift 6.3.1).
struct SwiftCommand: SimulatedCommand {
  static let names = ["swift"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("swift") }
    switch verb {
    case "build": return build(&run)
    case "sdk":
      if run.arguments.contains("install") { run.state.hasSwiftSDK = true }
      return .done(.unknown)
    case "package", "--version", "test": return .done(.unknown)
    default: return .unknown("swift \(verb)")
    }
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    let before = run.state.workingDirectory
    defer { run.state.workingDirectory = before }
    // A scratch folder is seen from where the command is called.
    let scratch = run.value(ofOption: "--scratch-path", "--build-path").map { run.path($0) }
    if let folder = run.value(ofOption: "--package-path") {
      run.state.workingDirectory = run.path(folder)
    }
    let product = run.value(ofOption: "--product")
    if run.state.files.look(at: run.path("Package.swift")).isAbsent {
      return .fails(
        "error: Could not find Package.swift in this directory or any of its parent directories.")
    }
    guard let manifest = run.text(of: "Package.swift") else { return .unknown("swift build") }
    if let refusal = tooNew(manifest, run) { return .fails(refusal) }
    let names = programs(in: manifest)
    guard !names.isEmpty else { return .unknown("swift build") }
    let configuration = run.value(ofOption: "-c", "--configuration") ?? "debug"
    let sdk = run.value(ofOption: "--swift-sdk")
    // The official images bring none. Source: swift.org, "Getting Started with the Static Linux SDK".
    if let sdk, !run.state.hasSwiftSDK, run.state.baseImage?.vendor == "docker-official",
      run.state.unknownCommand == nil, run.shell.firstUnknown == nil
    {
      return .fails("error: No Swift SDK found matching query `\(sdk)` and host triple")
    }
    let triple = sdk?.contains("musl") == true ? sdk ?? "" : "x86_64-unknown-linux-gnu"
    let home = scratch ?? ".build"
    if let missing = missingTarget(manifest, run) {
      return .fails("error: 'app': Source files for target \(missing)")
    }
    if run.has(option: "--show-bin-path") {
      run.print(run.path("\(home)/\(triple)/\(configuration)") + "\n")
      return .done(.zero)
    }
    let program = program(sdk: sdk, usesNetwork: usesNetwork(run), run)
    // The short path is a link to the folder of the platform.
    run.put(
      .link(Link(target: "\(triple)/\(configuration)", owner: run.owner)),
      at: run.path("\(home)/\(configuration)"))
    let output = run.path("\(home)/\(triple)/\(configuration)")
    for name in names where product == nil || product == name {
      var program = program
      if let bundle = neededBundle(of: name, manifest, run) {
        program?.startNeeds.append(.beside(bundle, or: "\(output)/\(bundle)"))
      }
      run.make(program, at: "\(output)/\(name)")
    }
    // Resources lie beside the programs, in a folder for each target.
    let compact = manifest.filter { !$0.isWhitespace }
    let package = calls("Package(name:\"", in: compact).first.map { $0.prefix { $0 != "\"" } } ?? ""
    for mark in [".target(name:\"", ".executableTarget(name:\""] {
      for call in calls(
        mark,
        in: compact.replacing("[.copy(", with: "[.copy").replacing("[.process(", with: "[.process"))
      where call.contains("resources:") {
        run.open(
          run.path(
            "\(home)/\(triple)/\(configuration)/\(package)_\(call.prefix { $0 != "\"" }).resources")
        )
      }
    }
    // What other packages bring is not named.
    if manifest.contains(".package(") { run.open(run.path("\(home)/\(triple)/\(configuration)")) }
    return .done(.unknown)
  }

  /// The folder of resources that the program's own target asks for in `main.swift`.
  private static func neededBundle(
    of program: String, _ manifest: String, _ run: CommandRun
  ) -> String? {
    guard let text = run.text(of: "Sources/\(program)/main.swift"),
      text.contains("Bundle.module")
    else { return nil }
    let compact = manifest.filter { !$0.isWhitespace }
    let package = calls("Package(name:\"", in: compact).first.map { $0.prefix { $0 != "\"" } } ?? ""
    return "\(package)_\(program).resources"
  }

  /// Products, and programs that no product takes.
  private static func programs(in manifest: String) -> [String] {
    let compact = manifest.filter { !$0.isWhitespace }
    let products = calls(".executable(name:\"", in: compact)
    var names = products.map { String($0.prefix { $0 != "\"" }) }
    let covered = products.joined()
    for target in calls(".executableTarget(name:\"", in: compact).map({
      String($0.prefix { $0 != "\"" })
    })
    where covered.range(of: "\"\(target)\"") == nil {
      names.append(target)
    }
    return Array(Set(names)).sorted()
  }

  /// What stands behind a mark, up to the end of the parentheses.
  private static func calls(_ mark: String, in text: String) -> [String] {
    var found: [String] = []
    var start = text.startIndex
    while let place = text.range(of: mark, from: start) {
      start = place.upperBound
      found.append(String(text[place.upperBound...].prefix { $0 != ")" }))
    }
    return found
  }

  /// A target whose folder is not there.
  private static func missingTarget(_ manifest: String, _ run: CommandRun) -> String? {
    let compact = manifest.filter { !$0.isWhitespace }
    for (mark, folder) in [
      (".executableTarget(name:\"", "Sources"), (".target(name:\"", "Sources"),
      (".testTarget(name:\"", "Tests"),
    ] {
      for call in calls(mark, in: compact) where call.range(of: "path:") == nil {
        let name = String(call.prefix { $0 != "\"" })
        let places =
          folder == "Sources"
          ? ["Sources/\(name)", "Source/\(name)", "src/\(name)", "Sources"]
          : ["Tests/\(name)", "Sources/\(name)"]
        // One target alone may lie in the folder itself.
        let found = places.contains {
          $0 == "Sources"
            ? calls("arget(name:\"", in: compact).count == 1 && !run.look($0).isAbsent
            : !run.look($0).isAbsent
        }
        if !found { return "\(name) should be located under '\(folder)/\(name)'" }
      }
    }
    return nil
  }

  /// A manifest for newer tools than the image's own.
  ///
  /// Source: swiftlang/swift-package-manager, `UnsupportedToolsVersion`.
  private static func tooNew(_ manifest: String, _ run: CommandRun) -> String? {
    let line = manifest.prefix { !$0.isNewline }
    guard let image = run.state.baseImage, image.family == "swift", let runtime = image.runtime,
      let own = DottedVersion(runtime.version), line.hasPrefix("// swift-tools-version:")
    else { return nil }
    let text = String(line.dropFirst(23)).trimmingBlanks
    guard let wanted = DottedVersion(text), own < wanted, !wanted.numbers.starts(with: own.numbers)
    else { return nil }
    return
      "error: 'app': package 'app' is using Swift tools version \(text) but the installed version is \(runtime.version)"
  }

  /// `swiftc main.swift -o app`.
  static func compile(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.arguments.compactMap(\.self)
    let sources = words.filter { $0.hasSuffix(".swift") }
    if let missing = sources.first(where: {
      !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent
    }) {
      return .fails("error: no such file or directory: '\(missing)'")
    }
    guard let first = sources.first, !words.contains("-emit-library"), !words.contains("-c") else {
      return .unknown("swiftc")
    }
    let name = run.value(ofOption: "-o") ?? String(FileTree.name(of: first).dropLast(6))
    run.make(program(sdk: nil, usesNetwork: false, run), at: run.path(name))
    return .done(.unknown)
  }

  /// What Foundation's parts for the network and for XML are linked with.
  ///
  /// Source: swiftlang/swift-corelibs-foundation, CMakeLists.txt.
  private static func systemLibraries(_ run: CommandRun) -> [String] {
    let paths = run.contextFiles(below: run.state.workingDirectory, ending: ".swift") ?? []
    let texts = paths.compactMap { run.text(of: $0) }
    return [("FoundationNetworking", "libcurl.so.4"), ("FoundationXML", "libxml2.so.2")].compactMap
    { module, library in
      texts.contains { $0.contains("import \(module)") } ? library : nil
    } + (run.arguments.contains("-ljemalloc") ? ["libjemalloc.so.2"] : [])
  }

  private static func usesNetwork(_ run: CommandRun) -> Bool? {
    guard let paths = run.contextFiles(below: run.state.workingDirectory, ending: ".swift") else {
      return nil
    }
    return paths.contains { path in
      path.hasSuffix("Package.swift") && (run.text(of: path) ?? "").contains(".package(")
    }
  }

  private static func program(sdk: String?, usesNetwork: Bool?, _ run: CommandRun) -> Program? {
    if sdk?.contains("musl") == true || run.has(option: "-static-executable") {
      return Program(.static)
    }
    guard sdk == nil, let libc = run.state.baseImage?.libc else { return nil }
    let isStaticLibrary = run.has(option: "--static-swift-stdlib", "-static-stdlib")
    var needs = Program.Needs(
      libc: libc,
      libraries: ["libstdc++.so.6", "libgcc_s.so.1"]
        + (isStaticLibrary ? [] : ["libswiftCore.so"]) + systemLibraries(run),
      newestSymbols: libc == .glibc(version: "2.39") ? "2.38" : nil,
      mayNeedMore: usesNetwork != false)
    if !isStaticLibrary { needs.runPaths = [StageState.swiftLibraries] }
    return Program(.dynamic(needs))
  }
}
