package import Findings
import Folders
import MarkedYAML
import Synchronization

/// What distributions and their packages bring, from `Images/`; each file is read when it is first asked.
package final class Distributions: Sendable {
  private struct Loaded {
    var packages: PackageTable?
    /// `nil` inside for systems that have no file.
    var systems: [String: System?] = [:]
    var problems: [FileFinding] = []
  }

  private struct System {
    var commands: WordList
    var libraries: WordList
  }

  private struct PackageTable {
    var systems: [String] = []
    var development: WordList
    var ownPackage: WordList
    var packages: [String: Package] = [:]
  }

  private struct Package {
    var commands: WordList
    var onAlpine: WordList
  }

  private let folder: Folder
  private let loaded = Mutex(Loaded())

  init(_ folder: Folder) { self.folder = folder }

  private func withPackages<Value: Sendable>(
    _ body: (inout PackageTable, inout Loaded) -> Value
  ) -> Value {
    loaded.withLock { loaded in
      var table = loaded.packages ?? readPackages(&loaded.problems)
      loaded.packages = nil
      defer { loaded.packages = table }
      return body(&table, &loaded)
    }
  }

  /// `nil` for systems that are not listed.
  private func withSystem<Value: Sendable>(
    _ name: String, _ body: (inout System) -> Value
  ) -> Value? {
    let key = name.hasPrefix("alpine") ? "alpine" : name
    return withPackages { table, loaded in
      guard table.systems.contains(key) else { return nil }
      return system(key, &loaded, body)
    }
  }

  private func system<Value>(
    _ key: String, _ loaded: inout Loaded, _ body: (inout System) -> Value
  ) -> Value? {
    if loaded.systems[key] == nil {
      loaded.systems[key] = readSystem(key, &loaded.problems)
    }
    guard var system = loaded.systems[key] ?? nil else { return nil }
    defer { loaded.systems[key] = system }
    return body(&system)
  }

  private func readSystem(_ name: String, _ problems: inout [FileFinding]) -> System? {
    folder.readData("distributions/\(name).yaml", &problems).map { node in
      System(
        commands: WordList(node["commands"]?.text ?? ""),
        libraries: WordList(node["libraries"]?.text ?? ""))
    }
  }

  private func readPackages(_ problems: inout [FileFinding]) -> PackageTable {
    let node = folder.readData("packages.yaml", &problems)
    func words(_ text: String?) -> [String] {
      (text ?? "").utf8.split(separator: 0x20).map { String(Substring($0)) }
    }
    var table = PackageTable(
      systems: words(node?["systems"]?.text),
      development: WordList(node?["development"]?.text ?? ""),
      ownPackage: WordList(node?["own-package"]?.text ?? ""))
    for package in node?["packages"]?.items ?? [] {
      let entry = Package(
        commands: WordList(package["commands"]?.text ?? ""),
        onAlpine: WordList(package["alpine"]?.text ?? ""))
      for name in words(package["names"]?.text) { table.packages[name] = entry }
    }
    return table
  }

  /// What is wrong with the files that were read so far.
  package var problems: [FileFinding] { loaded.withLock(\.problems) }

  /// Whether every image of a system has a command; `nil` for systems that are not listed.
  package func has(command: String, in system: String) -> Bool? {
    withSystem(system) { $0.commands.contains(command) }
  }

  /// Whether every image of a system has a library; `nil` for systems that are not listed.
  package func has(library: String, in system: String) -> Bool? {
    withSystem(system) { $0.libraries.contains(library) }
  }

  /// Whether a system is listed at all.
  package func isListed(system: String) -> Bool {
    withSystem(system) { _ in true } ?? false
  }

  /// Whether some distribution, or an image with development tools, may have a command of that name.
  package func mayHave(command: String) -> Bool {
    withPackages { table, loaded in
      table.development.contains(command)
        || table.systems.contains {
          system($0, &loaded) { $0.commands.contains(command) } ?? false
        }
    }
  }

  /// Whether a package, its version left off, brings a command; `nil` for packages that are not listed.
  ///
  /// Libraries and what is needed to compile against them bring none.
  package func brings(command: String, package: String, in system: String) -> Bool? {
    withPackages { table, _ in
      guard var entry = table.packages[Distributions.name(of: package)] else {
        return Distributions.isLibrary(package) && !command.contains("config")
          ? false : nil
      }
      return entry.commands.contains(command)
        || system.hasPrefix("alpine") && entry.onAlpine.contains(command)
    }
  }

  /// Whether all that a package brings is listed.
  package func lists(package: String) -> Bool {
    withPackages { table, _ in table.packages[Distributions.name(of: package)] != nil }
      || Distributions.isLibrary(package)
  }

  /// Whether a command is one that images have only where their rows say so.
  package func comesWithOwnPackage(command: String) -> Bool {
    withPackages { table, _ in table.ownPackage.contains(command) }
  }

  private static func name(of package: String) -> String {
    String(package.prefix { $0 != "=" && $0 != "~" && $0 != ">" && $0 != "<" })
  }

  /// Packages of shared libraries and of headers, which bring no programs but `…-config`.
  ///
  /// Sources: Debian Policy 8.1, "Run-time shared libraries" (the name ends in the soname's number); the contents
  /// of these packages of Alpine 3.24.
  private static func isLibrary(_ package: String) -> Bool {
    let name = name(of: package)
    if name.hasSuffix("-dev") {
      return !["gettext", "mariadb", "protobuf", "python", "ruby"].contains(where: name.hasPrefix)
    }
    guard name.hasPrefix("lib") else { return false }
    return name.last?.isNumber == true || name.hasSuffix("t64") || alpineLibraries.contains(name)
  }

  private static let alpineLibraries: Set<String> = [
    "libatomic", "libc6-compat", "libffi", "libgcc", "libgomp", "libintl", "libpq", "libstdc++",
    "libuv",
  ]
}
