import Findings

/// Finds the row of a repository that a tag belongs to.
///
/// `24.11-bookworm-slim` is understood from its parts: version, distribution, flavour. A tag that
/// names another distribution than the row's gets the row with that distribution, and without sizes.
struct TagMatcher {
  let rows: [ImageRow]
  let repository: String

  /// Distributions that tags name, as `system` names them.
  static let systems = [
    "bullseye": "debian11", "bookworm": "debian12", "trixie": "debian13", "jammy": "ubuntu22.04",
    "noble": "ubuntu24.04", "resolute": "ubuntu26.04",
  ]

  /// The C library of each distribution.
  ///
  /// Source: GoogleContainerTools/distroless, `private/repos/deb/*.lock.json` and issue 927, for Debian; the
  /// releases' own `libc6` for Ubuntu.
  static let glibc = [
    "debian11": "2.31", "debian12": "2.36", "debian13": "2.41", "ubuntu22.04": "2.35",
    "ubuntu24.04": "2.39",
  ]

  func answer(for reference: ImageReference) -> BaseImageCatalogue.Answer {
    // A digest alone names an image that cannot be looked up without a registry.
    guard let tag = reference.effectiveTag else { return .unknownTag(near: nil) }
    if let image = untagged(tag) { return .known(image) }
    let parts = TagParts(tag, repository: repository)
    if var image = exact(tag) ?? fromParts(tag) ?? anotherVersion(parts) {
      // A row may speak for several versions.
      image.take(version: parts.version, java: parts.java)
      image.tag = tag
      if parts.flavours.contains("alpine"), image.system?.hasPrefix("alpine") == false {
        image = image.on(system: parts.system ?? "alpine3.24")
      }
      return .known(image.on(system: parts.system).withKnownLibc)
    }
    let candidates = rows.flatMap {
      [$0.image.reference] + $0.image.tags.map { "\(repository):\($0)" }
    }
    let near = DidYouMean.closest(to: "\(repository):\(tag)", in: candidates)
    return .unknownTag(near: near ?? rows.first?.image.reference)
  }

  private func exact(_ tag: String) -> BaseImage? {
    rows.first { row in
      let names = [row.image.reference] + row.image.alsoCalled
      return names.contains {
        ImageReference(parsing: $0).map { $0.familiarName == repository && $0.tag == tag } ?? false
      }
        || isTagged(row) && row.image.tags.contains(tag)
    }?.image
  }

  private func isTagged(_ row: ImageRow) -> Bool {
    ImageReference(parsing: row.image.reference)?.tag != nil
  }

  /// Rows that describe a repository with all its tags, as Google's distroless images do.
  private func untagged(_ tag: String) -> BaseImage? {
    for row in rows where !isTagged(row) {
      var name = tag
      if let suffix = row.architectures.first(where: { tag.hasSuffix("-\($0)") }) {
        name = String(tag.dropLast(suffix.utf8.count + 1))
      }
      guard name == "latest" || row.image.tags.contains(name) else { continue }
      return row.variants[name].map { row.image.changed(by: $0, tag: tag) } ?? row.image
    }
    return nil
  }

  private func fromParts(_ tag: String) -> BaseImage? {
    let wanted = TagParts(tag, repository: repository)
    let matches = rows.filter(isTagged).compactMap { row -> (BaseImage, Int)? in
      for name in [ImageReference(parsing: row.image.reference)?.tag ?? ""] + row.image.tags {
        let parts = TagParts(name, repository: repository)
        guard parts.flavours == wanted.flavours, parts.java == wanted.java,
          parts.version.isPrefix(of: wanted.version)
        else {
          continue
        }
        return (row.image, parts.version.count)
      }
      return nil
    }
    return matches.max { $0.1 < $1.1 }?.0
  }
}

extension TagMatcher {
  /// The row of the same flavour for a version that is not listed: what holds for one holds for the
  /// next, but for its version, sizes and dates.
  fileprivate func anotherVersion(_ wanted: TagParts) -> BaseImage? {
    var wanted = wanted
    if wanted.isLongTerm { wanted.version = longTermVersion ?? wanted.version }
    var matches = rows.filter(isTagged).compactMap { row -> (image: BaseImage, parts: TagParts)? in
      names(of: row).first { $0.isLike(wanted) }.map { (row.image, $0) }
    }
    // A row that is listed by a word alone, such as `stable-alpine`, stands for all versions; not in
    // registries whose numbered tags are another offer.
    if matches.isEmpty, !repository.contains(".") {
      matches = rows.filter(isTagged).compactMap { row in
        names(of: row).first { $0.flavours == wanted.flavours && $0.version.isEmpty }
          .map { (row.image, $0) }
      }
    }
    // Without a version the newest is meant.
    let found =
      wanted.version.isEmpty
      ? matches.max { $0.parts.distance(to: .zero) < $1.parts.distance(to: .zero) }
      : matches.min { $0.parts.distance(to: wanted) < $1.parts.distance(to: wanted) }
    guard var image = found?.image else { return otherDistribution(wanted) }
    image.take(version: wanted.version, java: wanted.java)
    return image
  }

  private func names(of row: ImageRow) -> [TagParts] {
    ([ImageReference(parsing: row.image.reference)?.tag ?? ""] + row.image.tags)
      .map { TagParts($0, repository: repository) }
  }

  private var longTermVersion: [Substring]? {
    rows.first { $0.image.tags.contains("lts") }.flatMap { row in
      names(of: row).first { !$0.version.isEmpty }?.version
    }
  }

  /// `runtime:10.0-alpine` by `runtime:10.0`: the same on another distribution.
  private func otherDistribution(_ wanted: TagParts) -> BaseImage? {
    guard wanted.flavours.contains("alpine") else { return nil }
    var plain = wanted
    plain.flavours.remove("alpine")
    plain.system = nil
    guard let image = anotherVersion(plain) else { return nil }
    return image.on(system: wanted.system ?? "alpine3.24")
  }
}

extension BaseImage {
  /// Another version than the row's: its numbers and sizes are not known.
  fileprivate mutating func take(version: [Substring], java: Substring?) {
    if family == "java" {
      let own = runtime?.version.prefix { $0.isNumber }
      if reference.hasPrefix("maven:") || reference.hasPrefix("gradle:"), own != java {
        // The tag without a version of Java moves with each release.
        runtime = java.flatMap { java in runtime.map { ($0.name, String(java)) } }
      }
    }
    takeRuntime(version)
    let listed =
      ImageReference(parsing: reference)?.tag?.split(separator: "-").first?.split(separator: ".")
      ?? []
    if version.isEmpty || listed.starts(with: version) || version.starts(with: listed),
      family != "java" || !reference.hasPrefix("eclipse")
    {
      return
    }
    bytesOnDisk = nil
    bytesCompressed = nil
    endOfLife = nil
    status = .supported
    guard !version.isEmpty else { return }
    let text = version.joined(separator: ".")
    if let runtime, !reference.hasPrefix("maven:"), !reference.hasPrefix("gradle:") {
      self.runtime = (runtime.name, text)
    }
    // Paths carry the minor version of Python.
    if family == "python",
      let old = environment["PYTHON_VERSION"]?.split(separator: ".").prefix(2).joined(
        separator: "."),
      version.count >= 2
    {
      let new = version.prefix(2).joined(separator: ".")
      files = files.map { $0.replacingLast(old, with: new) }
    }
    for name in BaseImage.versionVariables where environment[name] != nil {
      environment[name] = text
    }
    if let colon = reference.lastIndex(of: ":") { reference = reference[...colon] + text }
  }

  /// What the official images of languages say their version in.
  private static let versionVariables = [
    "GOLANG_VERSION", "NODE_VERSION", "PHP_VERSION", "PYTHON_VERSION", "RUBY_VERSION",
  ]

  /// Of a language's own image the tag is the language's version: `rust:1.75` is a `rust:1` with Rust 1.75.
  private mutating func takeRuntime(_ version: [Substring]) {
    guard ["go", "node", "php", "python", "ruby", "rust"].contains(family), version.count > 1,
      let runtime, !runtime.version.split(separator: ".").starts(with: version)
    else { return }
    self.runtime = (runtime.name, version.joined(separator: "."))
  }

  /// Rows that say only which distribution they are of.
  fileprivate var withKnownLibc: BaseImage {
    guard case .glibc(version: nil)? = libc, let system,
      let version = TagMatcher.glibc[String(system.prefix { $0 != "-" })]
    else { return self }
    var image = self
    image.libc = .glibc(version: version)
    return image
  }
}

extension String {
  fileprivate func replacingLast(_ text: String, with other: String) -> String {
    hasSuffix(text) ? dropLast(text.count) + other : self
  }
}

/// A tag such as `24.11-bookworm-slim`, taken apart.
private struct TagParts {
  var version: [Substring] = []
  var system: String?
  var flavours: Set<String> = []
  /// The version of Java inside of a build tool's image.
  var java: Substring?
  var isLongTerm = false

  static let zero = TagParts(version: ["0"])

  private init(version: [Substring]) { self.version = version }

  init(_ tag: String, repository: String) {
    let isBuildTool = repository == "maven" || repository == "gradle"
    for (index, part) in tag.split(separator: "-").enumerated() {
      if let system = TagMatcher.systems[String(part)] {
        self.system = system
      } else if part.hasPrefix("alpine") {
        flavours.insert("alpine")
        system = part == "alpine" ? nil : String(part)
      } else if index == 0, part.first?.isNumber ?? false {
        version = part.split(separator: ".")
      } else if ["latest", "lts", "current", "stable", "mainline"].contains(part) {
        isLongTerm = part == "lts"
      } else if isBuildTool, part.allSatisfy(\.isNumber) || part.hasPrefix("jdk") {
        java = part.hasPrefix("jdk") ? part.dropFirst(3) : part
      } else if isBuildTool, ["eclipse", "temurin"].contains(part) {
        continue
      } else {
        flavours.insert(String(part))
      }
    }
    // `php:8.4` is the command line.
    if repository == "php", flavours.isDisjoint(with: ["cli", "fpm", "apache", "zts"]) {
      flavours.insert("cli")
    }
    if repository == "eclipse-temurin", flavours.isDisjoint(with: ["jdk", "jre"]) {
      flavours.insert("jdk")
    }
    // A distribution's own version says which system it is: `debian:12-slim`, `ubuntu:24.04`.
    if repository == "debian", system == nil, let major = version.first {
      system = "debian\(major)"
    }
    if repository == "ubuntu", system == nil, version.count == 2 {
      system = "ubuntu\(version.joined(separator: "."))"
    }
    // Ubuntu's tag is its version, in numbers or by name.
    if repository == "ubuntu", let system, version.isEmpty {
      version = system.dropFirst(6).split(separator: ".")
    }
  }
}

extension TagParts {
  /// The same flavour of another version, both with a version or both without.
  fileprivate func isLike(_ other: TagParts) -> Bool {
    flavours == other.flavours
      && (other.version.isEmpty || version.isEmpty == other.version.isEmpty)
  }

  /// How far two versions are from each other, the first number counting most.
  fileprivate func distance(to other: TagParts) -> Int {
    let numbers = zip(version, other.version).map { (Int($0) ?? 0, Int($1) ?? 0) }
    return numbers.enumerated().reduce(0) { total, pair in
      total + abs(pair.element.0 - pair.element.1) * (pair.offset == 0 ? 1000 : 1)
    }
  }
}

extension [Substring] {
  fileprivate func isPrefix(of other: [Substring]) -> Bool { !isEmpty && other.starts(with: self) }
}

extension BaseImage {
  /// The row for a tag that names another distribution: without what only held for the row's own.
  fileprivate func on(system wanted: String?) -> BaseImage {
    guard let wanted, let system, wanted != system else { return self }
    if wanted.hasPrefix("alpine"), system.hasPrefix("alpine") { return self }
    var image = self
    image.system = wanted
    image.libc =
      wanted.hasPrefix("alpine") ? .musl : TagMatcher.glibc[wanted].map { .glibc(version: $0) }
    if wanted.hasPrefix("alpine") != system.hasPrefix("alpine") {
      image.packageManager = wanted.hasPrefix("alpine") ? "apk" : "apt"
      image.files = []
    }
    image.bytesOnDisk = nil
    image.bytesCompressed = nil
    return image
  }

  fileprivate func changed(by variant: ImageRow.Variant, tag: String) -> BaseImage {
    var image = self
    image.reference = "\(reference):\(tag)"
    if let user = variant.user { image.user = user }
    if let folder = variant.workingDirectory { image.workingDirectory = folder }
    if let entrypoint = variant.entrypoint { image.entrypoint = entrypoint }
    if let addition = variant.pathAddition {
      image.environment["PATH", default: ""] += ":\(addition)"
    }
    if variant.hasBusybox {
      image.files += ["/busybox/sh", "/busybox/busybox"]
      image.isDistroless = false
      image.bytesOnDisk = nil
    }
    return image
  }
}
