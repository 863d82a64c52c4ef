package import Findings
import Folders
import MarkedYAML
import Synchronization

/// What distributions bring, from `Images/distributions.yaml`; read when it is first asked.
package final class Distributions: Sendable {
  private struct Table {
    var commands: [String: Set<String>] = [:]
    var libraries: [String: Set<String>] = [:]
    var development: Set<String> = []
    var ownPackage: Set<String> = []
    var packages: [String: Package] = [:]
    var problems: [FileFinding] = []
  }

  private struct Package {
    var commands: Set<String>
    var onAlpine: Set<String>
  }

  private let folder: Folder
  private let table = Mutex<Table?>(nil)

  init(_ folder: Folder) { self.folder = folder }

  private func withTable<Value: Sendable>(_ body: (Table) -> Value) -> Value {
    table.withLock { table in
      let read = table ?? readTable()
      table = read
      return body(read)
    }
  }

  private func readTable() -> Table {
    var table = Table()
    guard let node = folder.readData("distributions.yaml", &table.problems) else { return table }
    for system in node["systems"]?.items ?? [] {
      guard let name = system["system"]?.text else { continue }
      table.commands[name] = Set(system["commands"]?.texts ?? [])
      table.libraries[name] = Set(system["libraries"]?.texts ?? [])
    }
    table.development = Set(node["development"]?.texts ?? [])
    table.ownPackage = Set(node["own-package"]?.texts ?? [])
    for package in node["packages"]?.items ?? [] {
      let entry = Package(
        commands: Set(package["commands"]?.texts ?? []),
        onAlpine: Set(package["alpine"]?.texts ?? []))
      for name in package["names"]?.texts ?? [] { table.packages[name] = entry }
    }
    return table
  }

  /// What is wrong with the file; empty while nobody has asked for what it says.
  package var problems: [FileFinding] { table.withLock { $0?.problems ?? [] } }

  private static func key(of system: String) -> String {
    system.hasPrefix("alpine") ? "alpine" : system
  }

  /// Whether every image of a system has a command; `nil` for systems that are not listed.
  package func has(command: String, in system: String) -> Bool? {
    withTable { $0.commands[Distributions.key(of: system)].map { $0.contains(command) } }
  }

  /// Whether every image of a system has a library; `nil` for systems that are not listed.
  package func has(library: String, in system: String) -> Bool? {
    withTable { $0.libraries[Distributions.key(of: system)].map { $0.contains(library) } }
  }

  /// Whether a system is listed at all.
  package func isListed(system: String) -> Bool {
    withTable { $0.commands[Distributions.key(of: system)] != nil }
  }

  /// Whether some distribution, or an image with development tools, may have a command of that name.
  package func mayHave(command: String) -> Bool {
    withTable { table in
      table.development.contains(command) || table.commands.values.contains { $0.contains(command) }
    }
  }

  /// Whether a package, its version left off, brings a command; `nil` for packages that are not listed.
  ///
  /// Libraries and what is needed to compile against them bring none.
  package func brings(command: String, package: String, in system: String) -> Bool? {
    withTable { table in
      guard let entry = table.packages[Distributions.name(of: package)] else {
        return Distributions.isLibrary(package) ? false : nil
      }
      return entry.commands.contains(command)
        || system.hasPrefix("alpine") && entry.onAlpine.contains(command)
    }
  }

  /// Whether all that a package brings is listed.
  package func lists(package: String) -> Bool {
    withTable { $0.packages[Distributions.name(of: package)] != nil }
      || Distributions.isLibrary(package)
  }

  /// Whether a command is one that images have only where their rows say so.
  package func comesWithOwnPackage(command: String) -> Bool {
    withTable { $0.ownPackage.contains(command) }
  }

  private static func name(of package: String) -> String {
    String(package.prefix { $0 != "=" && $0 != "~" && $0 != ">" && $0 != "<" })
  }

  private static func isLibrary(_ package: String) -> Bool {
    let name = name(of: package)
    return name.hasPrefix("lib") && !name.hasPrefix("libreoffice")
      || name.hasSuffix("-dev") && !name.hasPrefix("python") && !name.hasPrefix("ruby")
  }
}
