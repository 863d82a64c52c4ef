import FoundationEssentials

/// What matters of a `package-lock.json` of version 2 or 3.
struct PackageLock {
  private struct File: Decodable {
    var packages: [String: Entry]?
  }

  private struct Entry: Decodable {
    var dev: Bool?
    var devOptional: Bool?
    var link: Bool?
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
      !path.isEmpty && entry.link != true && (withDev || entry.dev != true)
    }.keys.sorted()
  }

  /// The names in `node_modules/.bin` that belong to one of the packages.
  func programs(of package: String) -> [String] {
    if case .named(let programs)? = packages[package]?.bin { programs.keys.sorted() } else { [] }
  }
}

/// What matters of a `package.json`.
struct PackageManifest: Decodable {
  var scripts: [String: String]
  var main: String?
  var dependencies: [String: String]

  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(PackageManifest.self, from: Data(bytes)) else {
      return nil
    }
    self = manifest
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    scripts = (try? values.decodeIfPresent([String: String].self, forKey: .scripts)) ?? [:]
    main = try? values.decodeIfPresent(String.self, forKey: .main)
    dependencies =
      (try? values.decodeIfPresent([String: String].self, forKey: .dependencies)) ?? [:]
  }

  private enum Keys: String, CodingKey { case scripts, main, dependencies }
}
