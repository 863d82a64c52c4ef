import BuildModel

/// `cargo build` and `cargo install --path`.
///
/// Source: The Cargo Book, "Cargo Targets" and "Build Cache"; the gnu target links libgcc_s and the C
/// library, the musl target everything in (The rustc book, "Static and dynamic C runtimes").
struct CargoCommand: SimulatedCommand {
  static let names = ["cargo", "rustup", "rustc"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("cargo") }
    switch verb {
    case "build": return build(&run)
    case "install" where run.value(ofOption: "--path") == ".": return install(&run)
    case "install": return .unknown("cargo install")
    case "fetch", "check", "clippy", "fmt", "test", "target", "component", "toolchain", "update",
      "--version", "-V", "default":
      return .done(.unknown)
    default: return .unknown("cargo \(verb)")
    }
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.value(ofOption: "--manifest-path") != nil { return .unknown("cargo build") }
    if run.state.files.look(at: run.path("Cargo.toml")).isAbsent {
      return .fails(
        "error: could not find `Cargo.toml` in `\(run.state.workingDirectory)` or any parent directory"
      )
    }
    guard let manifest = CargoManifest(run), !manifest.isWorkspace else {
      return .unknown("cargo build")
    }
    let profile =
      run.has(option: "--release", "-r") || run.value(ofOption: "--profile") == "release"
      ? "release" : "debug"
    let target = run.value(ofOption: "--target") ?? run.state.scope.value(of: "CARGO_BUILD_TARGET")
    let folder =
      run.value(ofOption: "--target-dir")
      ?? run.state.scope.value(of: "CARGO_TARGET_DIR") ?? "target"
    let home = [folder, target, profile].compactMap(\.self).joined(separator: "/")
    let only = run.value(ofOption: "--bin")
    if run.has(option: "-p", "--package", "--example", "--lib") { return .unknown("cargo build") }
    for name in manifest.programs where only == nil || only == name {
      run.make(program(target: target, manifest, run), at: run.path("\(home)/\(name)"))
    }
    // Beside the programs lie other files of the build.
    run.state.files.open(run.path("\(home)/deps"))
    return .done(.unknown)
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let manifest = CargoManifest(run), !manifest.isWorkspace else {
      return .unknown("cargo install")
    }
    let root = run.value(ofOption: "--root").map { run.path($0) } ?? "/usr/local/cargo"
    let target = run.value(ofOption: "--target")
    for name in manifest.programs {
      run.make(program(target: target, manifest, run), at: "\(root)/bin/\(name)")
    }
    return .done(.unknown)
  }

  private static func program(
    target: String?, _ manifest: CargoManifest, _ run: CommandRun
  ) -> Program? {
    guard let libc = run.state.baseImage?.libc else { return nil }
    let isMusl = target.map { $0.contains("musl") } ?? (libc == .musl)
    let flags = run.state.scope.value(of: "RUSTFLAGS") ?? ""
    if flags.contains("-crt-static") { return nil }
    if flags.contains("+crt-static") { return Program(.static) }
    // A crate may bring C code with libraries of its own.
    if isMusl { return manifest.mayNeedLibraries ? nil : Program(.static) }
    guard case .glibc = libc else { return nil }
    return Program(
      .dynamic(
        Program.Needs(
          libc: libc, libraries: ["libgcc_s.so.1"], newestSymbols: newestSymbols(libc),
          mayNeedMore: manifest.mayNeedLibraries)))
  }

  /// The standard library uses what it finds when the program is linked, up to `pidfd_spawnp` of 2.39.
  ///
  /// Source: transact-rs/sqlx issue 4000; apollographql/router issue 8450.
  private static func newestSymbols(_ libc: BaseImage.Libc) -> String? {
    guard case .glibc(let text?) = libc, let version = DottedVersion(text),
      let limit = DottedVersion("2.39")
    else { return nil }
    return version < limit ? nil : "2.39"
  }
}

/// What `Cargo.toml` says of the programs that it makes.
struct CargoManifest {
  private(set) var programs: [String] = []
  private(set) var isWorkspace = false
  private(set) var mayNeedLibraries = false

  /// Crates that link a system library unless told otherwise.
  private static let linking: Set<String> = [
    "openssl", "openssl-sys", "native-tls", "reqwest", "diesel", "rusqlite", "libsqlite3-sys",
    "pq-sys", "mysqlclient-sys", "rdkafka", "git2", "curl", "sqlx", "libz-sys", "zmq", "hyper-tls",
    "tokio-native-tls", "lapin", "opencv", "ffmpeg-next", "gstreamer", "gtk", "alsa", "libpq-sys",
  ]

  /// Reads the manifest in the working folder; `nil` where it is not known.
  init?(_ run: CommandRun) {
    guard let text = run.text(of: "Cargo.toml") else { return nil }
    var section = ""
    var package: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmingBlanks
      if line.hasPrefix("[") {
        section = line.filter { !"[] ".contains($0) }
        isWorkspace = isWorkspace || section == "workspace"
        continue
      }
      let pair = line.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard pair.count == 2 else { continue }
      let value = pair[1].split(separator: "\"").first.map(String.init) ?? ""
      if pair[0] == "name", section == "package" { package = value }
      if pair[0] == "name", section == "bin" { programs.append(value) }
      if section == "dependencies" {
        let isBundled = ["bundled", "vendored", "rustls"].contains { pair[1].contains($0) }
        if CargoManifest.linking.contains(pair[0]), !isBundled { mayNeedLibraries = true }
      }
    }
    guard let package else { return nil }
    let main = run.state.files.look(at: run.path("src/main.rs"))
    if programs.isEmpty || main.node != nil, !programs.contains(package), !main.isAbsent {
      programs.append(package)
    }
    if case .present(.directory(let folder)) = run.state.files.look(at: run.path("src/bin")) {
      programs += folder.entries(matching: "*.rs").map { String($0.name.dropLast(3)) }
    }
  }
}
