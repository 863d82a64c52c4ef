import FoundationEssentials

/// What matters of a `package-lock.json` of version 2 or 3.
struct PackageLock {
  private struct File: Decodable {
    var packages: [String: Entry]?
  }

  private struct Entry: Decodable {
    var version: String?
    var dev: Bool?
    var link: Bool?
    var resolved: String?
    /// Programs that the package brings: a name and a path, or only a path.
    var bin: Programs?
  }

  private enum Programs: Decodable {
    case named([String: String])
    case other

    init(from decoder: any Decoder) throws {
      let named = try? decoder.singleValueContainer().decode([String: String].self)
      self = named.map { .named($0) } ?? .other
    }
  }

  private let packages: [String: Entry]

  init?(_ bytes: [UInt8]?) {
    guard let bytes, let file = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      let packages = file.packages
    else { return nil }
    self.packages = packages
  }

  /// Folders such as `node_modules/semver`, sorted.
  func installed(withDev: Bool) -> [String] {
    packages.filter { path, entry in
      path.contains("node_modules/") && entry.link != true && (withDev || entry.dev != true)
    }.keys.sorted()
  }

  /// Packages of the project itself, linked into `node_modules`: from where, to where.
  var links: [(path: String, target: String)] {
    packages.compactMap { path, entry in
      entry.link == true ? entry.resolved.map { (path, $0) } : nil
    }.sorted { $0.path < $1.path }
  }

  /// Whether it speaks of any package at all.
  var isEmpty: Bool { !packages.keys.contains { !$0.isEmpty } }

  func has(_ package: String) -> Bool {
    packages.keys.contains {
      $0 == "node_modules/\(package)" || $0.hasSuffix("/node_modules/\(package)")
    }
  }

  func version(of path: String) -> String? { packages[path]?.version }

  /// The names in `node_modules/.bin` that belong to one of the packages.
  func programs(of package: String) -> [String] {
    if case .named(let programs)? = packages[package]?.bin { programs.keys.sorted() } else { [] }
  }
}

/// What matters of a `package.json`.
struct PackageManifest: Decodable {
  var name: String?
  var scripts: [String: String]
  var main: String?
  var isModule: Bool
  var dependencies: [String: String]
  var devDependencies: [String: String]
  var workspaces: [String]
  /// What of it is published; empty for all.
  var files: [String]
  var packageManager: String?

  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(PackageManifest.self, from: Data(bytes)) else {
      return nil
    }
    self = manifest
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    func table(_ key: Keys) -> [String: String] {
      (try? values.decodeIfPresent([String: String].self, forKey: key)) ?? [:]
    }
    name = try? values.decodeIfPresent(String.self, forKey: .name)
    scripts = table(.scripts)
    main = try? values.decodeIfPresent(String.self, forKey: .main)
    isModule = (try? values.decodeIfPresent(String.self, forKey: .type)) == "module"
    dependencies = table(.dependencies).merging(table(.optionalDependencies)) { own, _ in own }
    devDependencies = table(.devDependencies)
    packageManager = try? values.decodeIfPresent(String.self, forKey: .packageManager)
    files = (try? values.decodeIfPresent([String].self, forKey: .files)) ?? []
    let list = try? values.decodeIfPresent([String].self, forKey: .workspaces)
    let grouped = try? values.decodeIfPresent([String: [String]].self, forKey: .workspaces)
    workspaces = list ?? grouped?["packages"] ?? []
  }

  private enum Keys: String, CodingKey {
    case dependencies, devDependencies, files, main, name, optionalDependencies, packageManager,
      scripts
    case type, workspaces
  }
}
