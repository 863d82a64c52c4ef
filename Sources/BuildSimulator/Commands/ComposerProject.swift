import FoundationEssentials

/// What `composer.json` and `composer.lock` say about the platform, and which folders of `vendor` they fill.
struct ComposerProject {
  /// Extensions that are required, without `ext-`, sorted.
  let extensions: [String]
  /// The lowest version of PHP that all requirements allow.
  let neededVersion: DottedVersion?
  /// The first folders below `vendor`; `nil` without a lock file.
  let vendorFolders: [String]?
  /// `config.platform` pretends another platform.
  let fakesPlatform: Bool

  private struct Manifest: Decodable {
    var require: [String: String]?
    var requireDev: [String: String]?
    var config: Configuration?

    enum CodingKeys: String, CodingKey {
      case require, config
      case requireDev = "require-dev"
    }
  }

  private struct Configuration: Decodable {
    var platform: [String: String]?
    var platformCheck: Bool?

    enum CodingKeys: String, CodingKey {
      case platform
      case platformCheck = "platform-check"
    }

    /// Settings of other shapes, such as `"platform": {}` written as a list, or a check named by a word.
    init(from decoder: any Decoder) throws {
      let settings = try? decoder.container(keyedBy: CodingKeys.self)
      platform = try? settings?.decode([String: String].self, forKey: .platform)
      platformCheck = try? settings?.decode(Bool.self, forKey: .platformCheck)
    }
  }

  private struct Lock: Decodable {
    var packages: [Package]?
    var packagesDev: [Package]?

    enum CodingKeys: String, CodingKey {
      case packages
      case packagesDev = "packages-dev"
    }
  }

  private struct Package: Decodable {
    var name: String
    var require: [String: String]?

    enum CodingKeys: String, CodingKey { case name, require }

    /// PHP writes a table without entries as a list.
    init(from decoder: any Decoder) throws {
      let entry = try decoder.container(keyedBy: CodingKeys.self)
      name = try entry.decode(String.self, forKey: .name)
      require = try? entry.decode([String: String].self, forKey: .require)
    }
  }

  init?(manifest: [UInt8]?, lock: [UInt8]?, withDevelopment: Bool) {
    guard let manifest,
      let own = try? JSONDecoder().decode(Manifest.self, from: Data(manifest))
    else { return nil }
    let locked = lock.flatMap { try? JSONDecoder().decode(Lock.self, from: Data($0)) }
    let packages = (locked?.packages ?? []) + (withDevelopment ? locked?.packagesDev ?? [] : [])
    var requirements = [own.require ?? [:]] + packages.map { $0.require ?? [:] }
    if withDevelopment, let development = own.requireDev { requirements.append(development) }
    extensions = Set(requirements.flatMap(\.keys)).filter { $0.hasPrefix("ext-") }
      .map { String($0.dropFirst(4)) }.sorted()
    neededVersion =
      own.config?.platformCheck == false
      ? nil : requirements.compactMap { $0["php"].flatMap(Self.lowest) }.max()
    vendorFolders = locked.map { _ in
      Set(packages.compactMap { $0.name.split(separator: "/").first.map(String.init) }).sorted()
    }
    fakesPlatform = own.config?.platform != nil
  }

  /// The lowest version that a constraint allows: `^8.2 || ^9.0`, `>=8.1 <8.5`, `~8.3.0`, `8.4.*`.
  ///
  /// Source: getcomposer.org, "Versions and constraints". `nil` where there is no bound.
  static func lowest(_ constraint: String) -> DottedVersion? {
    let alternatives = constraint.split(separator: "|").map { alternative in
      alternative.split { $0 == " " || $0 == "," }.compactMap { part -> DottedVersion? in
        if part.hasPrefix("<") || part.hasPrefix("!") { return nil }
        let text = part.drop { !$0.isNumber }.split(separator: ".").prefix { $0 != "*" }
        return DottedVersion(text.joined(separator: "."))
      }.max()
    }
    let bounds = alternatives.compactMap(\.self)
    return bounds.count == alternatives.count ? bounds.min() : nil
  }
}
