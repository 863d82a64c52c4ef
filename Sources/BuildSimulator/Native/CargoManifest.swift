import BuildModel
import Findings

/// What `Cargo.toml` says of the programs that it makes.
struct CargoManifest {
  private(set) var programs: [String] = []
  /// Features without which a program is left out, by its name.
  private var requiredFeatures: [String: [String]] = [:]
  private var defaultFeatures: [String] = []
  private(set) var package: String?
  private(set) var members: [String] = []
  private(set) var isLibrary = false
  private(set) var isWorkspace = false
  private(set) var mayNeedLibraries = false
  private(set) var usesOpenSSL = false
  /// What stands under `[dependencies]`.
  private(set) var crates: [String] = []
  /// Sonames of libraries that are known to be linked.
  private(set) var libraries: [String] = []

  private(set) var edition: String?
  private(set) var rustVersion: String?
  /// A file that `mod name;` asks for and that is not there.
  private(set) var missingModule: String?

  /// A workspace without a package of its own.
  var isVirtual: Bool { isWorkspace && package == nil }

  /// Crates that link a system library unless told otherwise.
  private static let linking: Set<String> = [
    "diesel", "mysqlclient-sys", "rdkafka", "git2", "curl", "sqlx", "libz-sys", "zmq",
    "lapin", "opencv", "ffmpeg-next", "gstreamer", "gtk", "alsa", "libpq-sys",
  ]

  /// Crates that link OpenSSL.
  private static let openSSL: Set<String> = [
    "openssl", "openssl-sys", "native-tls", "hyper-tls", "tokio-native-tls", "reqwest",
  ]

  /// A feature that the command asks for compiles the libraries in: `bundled = ["rusqlite/bundled"]`.
  private static func bundles(_ text: String, _ run: CommandRun) -> Bool {
    guard
      let asked = run.value(ofOption: "--features", "-F")
        ?? (run.has(option: "--all-features") ? "" : nil)
    else { return false }
    let names = asked.split { $0 == "," || $0 == " " }.map(String.init)
    return text.split(whereSeparator: \.isNewline).contains { line in
      let pair = line.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard pair.count == 2, names.isEmpty || names.contains(pair[0]) else { return false }
      return ["bundled", "vendored"].contains { pair[1].contains($0) } && pair[1].hasPrefix("[")
    } || names.contains { $0.hasSuffix("/bundled") || $0.hasSuffix("/vendored") }
  }

  /// Reads the manifest in a folder; `nil` where it is not known.
  init?(_ run: CommandRun, in folder: String = ".") {
    guard let text = run.text(of: "\(folder)/Cargo.toml") else { return nil }
    var section = ""
    var openList: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmingBlanks
      if let list = openList {
        openList = line.contains("]") ? nil : list
        members += CargoManifest.quoted(line)
        continue
      }
      if line.hasPrefix("[") {
        section = line.filter { !"[] ".contains($0) }
        isWorkspace = isWorkspace || section == "workspace"
        isLibrary = isLibrary || section == "lib"
        continue
      }
      let pair = line.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard pair.count == 2, !line.hasPrefix("#") else { continue }
      if section == "workspace", pair[0] == "members" {
        members += CargoManifest.quoted(pair[1])
        if !pair[1].contains("]") { openList = pair[0] }
      }
      take(pair[0], pair[1], in: section)
    }
    guard package != nil else {
      if !isWorkspace { return nil }
      return
    }
    if CargoManifest.bundles(text, run) {
      libraries = []
      mayNeedLibraries = false
    }
    findPrograms(run, in: folder)
  }

  private static func quoted(_ text: String) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  private mutating func take(_ key: String, _ text: String, in section: String) {
    let value = text.split(separator: "\"").first.map(String.init) ?? ""
    if key == "name", section == "package" { package = value }
    if key == "edition", section == "package" { edition = value }
    if key == "rust-version", section == "package" { rustVersion = value }
    if key == "name", section == "bin" { programs.append(value) }
    if key == "required-features", section == "bin", let name = programs.last {
      requiredFeatures[name] = CargoManifest.quoted(text)
    }
    if key == "default", section == "features" { defaultFeatures = CargoManifest.quoted(text) }
    let crate = section.hasPrefix("dependencies.") ? String(section.dropFirst(13)) : key
    guard section == "dependencies" || section.hasPrefix("dependencies.") else { return }
    crates.append(crate)
    let isBundled = ["bundled", "vendored", "rustls"].contains { text.contains($0) }
    if isBundled { return }
    if let library = ["rusqlite": "sqlite3", "libsqlite3-sys": "sqlite3", "pq-sys": "pq"][crate],
      let soname = SystemLibraries.soname(of: library)
    {
      libraries.append(soname)
    }
    if CargoManifest.openSSL.contains(crate) {
      usesOpenSSL = true
      if crate == "reqwest", text.contains("default-features = false") {
        usesOpenSSL = false
      } else if crate == "reqwest" {
        (usesOpenSSL, mayNeedLibraries) = (false, true)
      } else {
        libraries += ["libssl.so.3", "libcrypto.so.3"]
      }
    }
    if CargoManifest.linking.contains(crate) { mayNeedLibraries = true }
  }

  /// Whether a program is built: cargo leaves out those whose features are off, without a word.
  ///
  /// Source: doc.rust-lang.org/cargo, "The required-features field".
  private func isEnabled(_ program: String, _ run: CommandRun) -> Bool {
    guard let wanted = requiredFeatures[program], !run.has(option: "--all-features") else {
      return true
    }
    let given = (run.value(ofOption: "--features", "-F") ?? "").split { $0 == "," || $0 == " " }
      .map(String.init)
    let usual = run.has(option: "--no-default-features") ? [] : defaultFeatures
    return wanted.allSatisfy { given.contains($0) || usual.contains($0) }
  }

  private mutating func findPrograms(_ run: CommandRun, in folder: String) {
    guard let package else { return }
    let main = run.look("\(folder)/src/main.rs")
    if !programs.contains(package), !main.isAbsent, programs.isEmpty || main.node != nil {
      // One that is listed by its path takes the place of the usual one.
      let text = run.text(of: "\(folder)/Cargo.toml") ?? ""
      if programs.isEmpty || !text.contains("src/main.rs") { programs.append(package) }
    }
    if case .present(.directory(let inner)) = run.look("\(folder)/src/bin") {
      programs += inner.entries(matching: "*.rs").map { String($0.name.dropLast(3)) }
      programs += inner.entries.compactMap { name, node in
        if case .directory(let directory) = node, directory.entry("main.rs") != nil {
          name
        } else {
          nil
        }
      }
    }
    programs = Array(Set(programs)).sorted().filter { isEnabled($0, run) }
    for name in ["main", "lib"] {
      for module in CargoManifest.modules(in: run.text(of: "\(folder)/src/\(name).rs") ?? "") {
        let places = ["\(folder)/src/\(module).rs", "\(folder)/src/\(module)/mod.rs"]
        if places.allSatisfy({ run.look($0).isAbsent }) {
          missingModule = "error[E0583]: file not found for module `\(module)`"
        }
      }
    }
    if missingModule == nil { missingModule = CargoManifest.missingInclude(run, in: folder) }
    if !run.look("\(folder)/src/lib.rs").isAbsent { isLibrary = true }
  }

  /// A file that `include_str!("../assets/a.txt")` reads while compiling, beside the source that names it.
  private static func missingInclude(_ run: CommandRun, in folder: String) -> String? {
    guard case .present(.directory(let sources)) = run.look("\(folder)/src") else { return nil }
    for source in sources.entries(matching: "*.rs") {
      let path = "\(folder)/src/\(source.name)"
      guard let text = run.text(of: path) else { continue }
      for macro in ["include_str!(\"", "include_bytes!(\""] {
        var start = text.startIndex
        while let found = text.range(of: macro, from: start) {
          start = found.upperBound
          let name = String(text[start...].prefix { $0 != "\"" && $0 != "\n" })
          let isCommented =
            text[..<found.lowerBound].split(
              separator: "\n", omittingEmptySubsequences: false
            ).last?.contains("//") ?? false
          if !isCommented, !name.isEmpty, run.look("\(folder)/src/\(name)").isAbsent {
            return
              "error: couldn't read `\(path)/../\(name)`: No such file or directory (os error 2)"
          }
        }
      }
    }
    return nil
  }

  /// Names in lines such as `mod routes;` and `pub mod routes;`.
  private static func modules(in text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    return lines.enumerated().compactMap { index, line in
      guard line.hasPrefix("mod ") || line.hasPrefix("pub mod "), line.hasSuffix(";") else {
        return nil
      }
      // An attribute may name another file, or leave the module out.
      if index > 0, lines[index - 1].hasPrefix("#[") { return nil }
      return line.split(separator: " ").last.map { String($0.dropLast()) }
    }
  }

  /// A member of the workspace that is named and not there.
  static func missingMember(_ run: CommandRun) -> String? {
    guard let root = CargoManifest(run), root.isWorkspace else { return nil }
    return root.members.first { !$0.contains("*") && run.look("\($0)/Cargo.toml").isAbsent }
  }

  /// The manifests of a package, or of all members of a workspace; `nil` where one is not known.
  static func all(_ run: CommandRun) -> [CargoManifest]? {
    guard let root = CargoManifest(run) else { return nil }
    guard root.isWorkspace else { return [root] }
    var all = root.package == nil ? [] : [root]
    for pattern in root.members {
      for folder in run.matches(of: pattern).compactMap(\.self) {
        guard let member = CargoManifest(run, in: folder) else { return nil }
        all.append(member)
      }
    }
    // In a workspace with a package of its own, only that is built unless all are asked for.
    if root.package != nil, !run.has(option: "--workspace", "--all"),
      run.value(ofOption: "-p", "--package", "--bin") == nil
    {
      return [root]
    }
    return all
  }

  /// The folder above that holds the workspace this one belongs to.
  static func workspaceFolder(_ run: CommandRun) -> String? {
    var folder = run.state.workingDirectory
    let own = folder
    while folder != "/" {
      folder = FileTree.folder(of: folder)
      guard let text = run.text(of: folder == "/" ? "/Cargo.toml" : "\(folder)/Cargo.toml") else {
        continue
      }
      if text.contains("[workspace]"), folder != own { return folder }
    }
    return nil
  }
}
