import BuildModel
import Findings

/// `cargo build`, `cargo install` and `rustup`.
///
/// Source: The Cargo Book, "Cargo Targets", "Workspaces" and "Build Cache"; the gnu target links libgcc_s and
/// the C library, the musl target everything in (The rustc book, "Static and dynamic C runtimes").
struct CargoCommand: SimulatedCommand {
  static let names = ["cargo", "rustc", "rustup"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    // `cargo +nightly build`
    if run.arguments.first.flatMap(\.self)?.hasPrefix("+") == true { run.arguments.removeFirst() }
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("cargo") }
    if run.commandName == "rustup" { return rustup(&run) }
    if run.commandName == "rustc" { return compiler(&run) }
    switch verb {
    case "build", "b", "rustc", "zigbuild": return build(&run)
    case "install": return install(&run)
    case "chef": return chef(&run)
    case "fetch", "check", "clippy", "fmt", "test", "update", "--version", "-V", "clean", "vendor",
      "tree", "auditable", "add",
      "generate-lockfile":
      return verb == "auditable" ? .unknown("cargo auditable") : .done(.unknown)
    case "init", "new": return create(&run)
    default: return .unknown("cargo \(verb)")
    }
  }

  /// `rustc -vV` says for which processor and C library it compiles.
  private static func compiler(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "-vV", "-Vv", "--version", "-V") else { return .unknown("rustc") }
    guard run.has(option: "-vV", "-Vv"), let libc = run.state.baseImage?.libc else {
      return .done(.zero)
    }
    let processor = run.state.scope.value(of: "TARGETARCH") == "arm64" ? "aarch64" : "x86_64"
    run.print("host: \(processor)-unknown-linux-\(libc == .musl ? "musl" : "gnu")\n")
    return .done(.zero)
  }

  private static func rustup(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.operands ?? []
    if words.starts(with: ["target", "add"]) {
      run.state.installedPackages.formUnion(words.dropFirst(2).map { "rust-target:\($0)" })
    }
    if run.arguments.contains("--target") { run.state.installedPackages.insert("rust-target:") }
    return .done(.unknown)
  }

  /// `cargo init --bin app` and `cargo new app` make a manifest and a first program.
  private static func create(_ run: inout CommandRun) -> CommandRun.Outcome {
    let operand =
      run.operands(valueOptions: ["--name", "--vcs", "--edition"])?.dropFirst().first ?? "."
    let folder = run.path(operand)
    let name = run.value(ofOption: "--name") ?? FileTree.name(of: folder)
    let text = "[package]\nname = \"\(name)\"\nversion = \"0.1.0\"\n[dependencies]\n"
    run.put(
      .file(File(writing: Array(text.utf8), attributes: run.newFile)), at: "\(folder)/Cargo.toml")
    let isLibrary = run.has(option: "--lib")
    run.makeFile(at: "\(folder)/src/\(isLibrary ? "lib" : "main").rs")
    return .done(.zero)
  }

  private static func chef(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.has(option: "--version", "-V", "--help", "-h") { return .done(.zero) }
    let path = run.value(ofOption: "--recipe-path") ?? "recipe.json"
    if run.has(option: "prepare") {
      if run.look("Cargo.toml").isAbsent { return .fails(missingManifest(run)) }
      run.makeFile(at: run.path(path))
      return .done(.zero)
    }
    if run.look(path).isAbsent {
      return .fails(
        "Error: Failed to read recipe from path.\nCaused by:\n    No such file or directory (os error 2)"
      )
    }
    run.open(run.path("target"))
    return .done(.unknown)
  }

  private static func missingManifest(_ run: CommandRun) -> String {
    "error: could not find `Cargo.toml` in `\(run.state.workingDirectory)` or any parent directory"
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let manifest = run.value(ofOption: "--manifest-path") {
      if run.look(manifest).isAbsent {
        return .fails("error: manifest path `\(manifest)` does not exist")
      }
      run.state.workingDirectory = FileTree.folder(of: run.path(manifest))
    }
    if run.look("Cargo.toml").isAbsent { return .fails(missingManifest(run)) }
    if run.has(option: "--locked", "--frozen"), run.look("Cargo.lock").isAbsent {
      return .fails(
        "error: the lock file \(run.path("Cargo.lock")) needs to be updated but --locked was passed to prevent this"
      )
    }
    if let missing = CargoManifest.missingMember(run) {
      return .fails("error: failed to load manifest for workspace member `\(run.path(missing))`")
    }
    guard let manifests = CargoManifest.all(run) else { return .unknown("cargo build") }
    if let failure = unbuildable(manifests, run) { return .fails(failure) }
    let place = outputFolder(&run)
    if run.isRefused(writing: run.path("target/x")) {
      return .fails(
        "error: failed to open: \(run.path("target"))/release/.cargo-lock\n\nCaused by:\n  Permission denied (os error 13)"
      )
    }
    let only = run.value(ofOption: "--bin")
    let wanted = run.value(ofOption: "-p", "--package")
    if let wanted, !manifests.contains(where: { $0.package == wanted }) {
      return .fails("error: package ID specification `\(wanted)` did not match any packages")
    }
    if run.has(option: "--lib") || run.value(ofOption: "--example") != nil {
      return .unknown("cargo build")
    }
    for manifest in manifests where wanted == nil || manifest.package == wanted {
      for name in manifest.programs where only == nil || only == name {
        run.make(started(manifest, run), at: "\(place)/\(name)")
      }
    }
    if let only, !manifests.contains(where: { $0.programs.contains(only) }) {
      return .fails("error: no bin target named `\(only)`")
    }
    // Beside the programs lie other files of the build.
    for folder in ["deps", "build"] { run.open("\(place)/\(folder)") }
    return .done(.unknown)
  }

  static func target(_ run: CommandRun) -> String? {
    run.value(ofOption: "--target") ?? run.state.scope.value(of: "CARGO_BUILD_TARGET")
      ?? setting("target", run)
  }

  /// A value of `[build]` in `.cargo/config.toml`, here or above.
  private static func setting(_ name: String, _ run: CommandRun) -> String? {
    var folder = run.state.workingDirectory
    while true {
      for file in ["config.toml", "config"] {
        if let text = run.text(of: "\(folder == "/" ? "" : folder)/.cargo/\(file)"),
          let value = text.quoted(after: name)
        {
          return value
        }
      }
      if folder == "/" { return nil }
      folder = FileTree.folder(of: folder)
    }
  }

  private static func outputFolder(_ run: inout CommandRun) -> String {
    var profile = run.has(option: "--release", "-r") ? "release" : "debug"
    if let named = run.value(ofOption: "--profile") { profile = named == "dev" ? "debug" : named }
    let folder =
      run.value(ofOption: "--target-dir")
      ?? run.state.scope.value(of: "CARGO_TARGET_DIR") ?? setting("target-dir", run) ?? "target"
    // A member of a workspace builds into the workspace's folder.
    let home = CargoManifest.workspaceFolder(run) ?? run.state.workingDirectory
    let root = folder.hasPrefix("/") ? folder : FileTree.absolute(folder, in: home)
    return [root, target(run), profile].compactMap(\.self).joined(separator: "/")
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    let root =
      (run.value(ofOption: "--root") ?? run.state.scope.value(of: "CARGO_INSTALL_ROOT")).map {
        run.path($0)
      }
      ?? run.state.scope.value(of: "CARGO_HOME") ?? "/usr/local/cargo"
    guard let path = run.value(ofOption: "--path") else {
      let names = run.operands(valueOptions: [
        "--version", "--root", "--target", "--features", "--git", "--tag", "--locked",
      ])
      for name in names?.dropFirst() ?? [] where !run.has(option: "--git") {
        run.make(nil, at: "\(root)/bin/\(name.prefix { $0 != "@" })")
      }
      run.open("\(root)/bin")
      // What a repository calls its programs is not known.
      if run.has(option: "--git") { run.openEverything(in: "\(root)/bin") }
      return .done(.unknown)
    }
    let home = run.state.workingDirectory
    run.state.workingDirectory = run.path(path)
    defer { run.state.workingDirectory = home }
    if run.look("Cargo.toml").isAbsent {
      return .fails(
        "error: `\(run.state.workingDirectory)` does not contain a Cargo.toml file. --path must point to a directory containing a Cargo.toml file."
      )
    }
    guard let manifest = CargoManifest(run) else { return .unknown("cargo install") }
    if manifest.isVirtual {
      return .fails(
        "error: found a virtual manifest at `\(run.path("Cargo.toml"))` instead of a package manifest"
      )
    }
    if let failure = unbuildable([manifest], run) { return .fails(failure) }
    for name in manifest.programs { run.make(started(manifest, run), at: "\(root)/bin/\(name)") }
    return .done(.unknown)
  }

  // MARK: How it is linked

  /// The program with what its own `main.rs` reads first, where the project is one crate.
  private static func started(_ manifest: CargoManifest, _ run: CommandRun) -> Program? {
    var program = program(manifest, run)
    if !manifest.isWorkspace, manifest.programs.count == 1, let text = run.text(of: "src/main.rs") {
      program?.startNeeds = RustStartNeeds.needs(in: text)
    }
    return program
  }

  private static func program(_ manifest: CargoManifest, _ run: CommandRun) -> Program? {
    guard let libc = run.state.baseImage?.libc else { return nil }
    let target = target(run)
    if let target, !target.hasPrefix("x86_64-"),
      run.state.scope.value(of: "TARGETARCH") ?? "amd64" == "amd64"
    {
      return Program(.static, foreignArchitecture: String(target.prefix { $0 != "-" }))
    }
    let isMusl = target.map { $0.contains("musl") } ?? (libc == .musl)
    let flags = run.state.scope.value(of: "RUSTFLAGS") ?? ""
    // Without the static C runtime a musl program needs musl's loader, and libgcc_s.
    if flags.contains("-crt-static") {
      return isMusl
        ? Program(
          .dynamic(
            Program.Needs(
              libc: .musl, libraries: ["libgcc_s.so.1"], mayNeedMore: manifest.mayNeedLibraries)))
        : nil
    }
    if flags.contains("+crt-static") { return Program(.static) }
    // A crate may bring C code with libraries of its own.
    if isMusl { return manifest.mayNeedLibraries ? nil : Program(.static) }
    guard case .glibc = libc else { return nil }
    let linked = linkedLibraries(manifest, run)
    let sonames = linked.compactMap(SystemLibraries.soname)
    return Program(
      .dynamic(
        Program.Needs(
          libc: libc, libraries: ["libgcc_s.so.1"] + manifest.libraries + sonames,
          newestSymbols: RustSymbols.newest(libc, manifest, run),
          mayNeedMore: manifest.mayNeedLibraries || sonames.count < linked.count)))
  }

  /// Libraries of the system that the sources name themselves: `#[link(name = "z")]`.
  ///
  /// Source: The Rust Reference, "The `link` attribute".
  static func linkedLibraries(_ manifest: CargoManifest, _ run: CommandRun) -> [String] {
    guard !manifest.isWorkspace else { return [] }
    // Source: The Cargo Book, "Build Scripts", `rustc-link-lib`.
    let named = (run.text(of: "build.rs") ?? "").split(separator: "\n").compactMap {
      line -> String? in
      guard let found = line.range(of: "rustc-link-lib="), line.range(of: "static=") == nil else {
        return nil
      }
      let name = line[found.upperBound...].prefix { $0 != "\"" }
      return name.split(separator: "=").last.map(String.init)
    }
    return named
      + ["src/main.rs", "src/lib.rs"].compactMap { run.text(of: $0) }.flatMap { text in
        text.split(separator: "\n").compactMap { line -> String? in
          guard line.range(of: "#[link(") != nil, line.range(of: "static") == nil else {
            return nil
          }
          return line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first
            .map(
              String.init)
        }
      }
  }
}
