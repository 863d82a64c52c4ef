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
    if let image = exact(tag) ?? fromParts(tag) {
      return .known(image.on(system: TagParts(tag).system))
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
    let wanted = TagParts(tag)
    let matches = rows.filter(isTagged).compactMap { row -> (BaseImage, Int)? in
      for name in [ImageReference(parsing: row.image.reference)?.tag ?? ""] + row.image.tags {
        let parts = TagParts(name)
        guard parts.flavours == wanted.flavours, parts.version.isPrefix(of: wanted.version) else {
          continue
        }
        return (row.image, parts.version.count)
      }
      return nil
    }
    return matches.max { $0.1 < $1.1 }?.0
  }
}

/// A tag such as `24.11-bookworm-slim`, taken apart.
private struct TagParts {
  var version: [Substring] = []
  var system: String?
  var flavours: Set<String> = []

  init(_ tag: String) {
    for (index, part) in tag.split(separator: "-").enumerated() {
      if let system = TagMatcher.systems[String(part)] {
        self.system = system
      } else if part.hasPrefix("alpine") {
        flavours.insert("alpine")
        system = part == "alpine" ? nil : String(part)
      } else if index == 0, part.first?.isNumber ?? false || part == "latest" {
        version = part.split(separator: ".")
      } else {
        flavours.insert(String(part))
      }
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
