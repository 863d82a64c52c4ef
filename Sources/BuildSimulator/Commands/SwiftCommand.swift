import BuildModel

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
    case "package", "--version", "sdk", "test": return .done(.unknown)
    default: return .unknown("swift \(verb)")
    }
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.has(option: "--show-bin-path") { return .done(.zero) }
    if run.value(ofOption: "--package-path") != nil { return .unknown("swift build") }
    if run.state.files.look(at: run.path("Package.swift")).isAbsent {
      return .fails(
        "error: Could not find Package.swift in this directory or any of its parent directories.")
    }
    guard let manifest = run.text(of: "Package.swift") else { return .unknown("swift build") }
    let names = programs(in: manifest)
    guard !names.isEmpty else { return .unknown("swift build") }
    let configuration = run.value(ofOption: "-c", "--configuration") ?? "debug"
    let sdk = run.value(ofOption: "--swift-sdk")
    let triple = sdk?.contains("musl") == true ? sdk ?? "" : "x86_64-unknown-linux-gnu"
    let home = run.value(ofOption: "--scratch-path", "--build-path") ?? ".build"
    let program = program(sdk: sdk, usesNetwork: usesNetwork(run), run)
    for name in names {
      run.make(program, at: run.path("\(home)/\(triple)/\(configuration)/\(name)"))
      run.make(program, at: run.path("\(home)/\(configuration)/\(name)"))
    }
    for folder in ["\(home)/\(triple)/\(configuration)", "\(home)/\(configuration)"] {
      run.state.files.open(run.path(folder))
    }
    return .done(.unknown)
  }

  /// The names in `.executableTarget(name: "…"` and `.executable(name: "…"`.
  private static func programs(in manifest: String) -> [String] {
    let compact = manifest.filter { !$0.isWhitespace }
    var names: [String] = []
    for mark in [".executable(name:\"", ".executableTarget(name:\""] {
      var rest = compact[...]
      while let found = rest.firstRange(of: mark) {
        rest = rest[found.upperBound...]
        names.append(String(rest.prefix { $0 != "\"" }))
      }
    }
    return Array(Set(names)).sorted()
  }

  private static func usesNetwork(_ run: CommandRun) -> Bool? {
    guard let paths = run.contextFiles(below: run.state.workingDirectory, ending: ".swift") else {
      return nil
    }
    return paths.contains { path in
      let text = run.text(of: path) ?? ""
      return text.contains("FoundationNetworking") || text.contains("FoundationXML")
        || path.hasSuffix("Package.swift") && text.contains(".package(")
    }
  }

  private static func program(sdk: String?, usesNetwork: Bool?, _ run: CommandRun) -> Program? {
    if sdk?.contains("musl") == true || run.has(option: "-static-executable") {
      return Program(.static)
    }
    guard sdk == nil, let libc = run.state.baseImage?.libc else { return nil }
    let isStaticLibrary = run.has(option: "--static-swift-stdlib", "-static-stdlib")
    return Program(
      .dynamic(
        Program.Needs(
          libc: libc,
          libraries: ["libstdc++.so.6", "libgcc_s.so.1"]
            + (isStaticLibrary ? [] : ["libswiftCore.so"]),
          newestSymbols: libc == .glibc(version: "2.39") ? "2.38" : nil,
          mayNeedMore: usesNetwork != false)))
  }
}

extension Substring {
  /// The first place of a text; `nil` where it is not in here.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
