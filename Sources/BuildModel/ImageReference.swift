/// The name of an image: registry, repository, tag, digest, with Docker's defaults.
///
///     node:24                          docker.io / library/node : 24
///     gcr.io/distroless/static@sha256… gcr.io / distroless/static @ sha256…
///     ghcr.io:443/me/app               ghcr.io:443 / me/app
///
/// Source: the grammar of github.com/distribution/reference.
package struct ImageReference: Hashable, Sendable {
  package var registry: String
  package var repository: String
  package var tag: String?
  package var digest: String?

  /// Parses a reference; `nil` where Docker would say "invalid reference format".
  package init?(parsing text: String) {
    var rest = Substring(text)
    if let at = rest.utf8.firstIndex(of: 0x40) {
      digest = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
      guard digest?.contains(":") == true else { return nil }
    }
    if let colon = rest.utf8.lastIndex(of: 0x3A), !rest[colon...].utf8.contains(0x2F) {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
      guard let tag, ImageReference.isTag(tag) else { return nil }
    }
    let parts = rest.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map(
      Substring.init)
    if parts.count > 1, let first = parts.first,
      first.utf8.contains(0x2E) || first.utf8.contains(0x3A) || first == "localhost"
    {
      registry = String(first)
      repository = parts.dropFirst().joined(separator: "/")
    } else {
      registry = "docker.io"
      repository = parts.count == 1 ? "library/\(rest)" : String(rest)
    }
    if registry == "index.docker.io" || registry == "registry-1.docker.io" {
      registry = "docker.io"
    }
    guard ImageReference.isRepository(repository) else { return nil }
  }

  /// The repository as people write it: no `docker.io`, no `library`.
  package var familiarName: String {
    guard registry == "docker.io" else { return "\(registry)/\(repository)" }
    return repository.hasPrefix("library/") ? String(repository.dropFirst(8)) : repository
  }

  /// The tag, `latest` where none is given and no digest either.
  package var effectiveTag: String? { tag ?? (digest == nil ? "latest" : nil) }

  private static func isTag(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 128, first != 0x2D, first != 0x2E else {
      return false
    }
    return bytes.allSatisfy { isWordByte($0) || isUpperCase($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private static func isRepository(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { bytes in
        guard let first = bytes.first, let last = bytes.last else { return false }
        return isLowerCaseOrDigit(first) && isLowerCaseOrDigit(last)
          && bytes.allSatisfy { isWordByte($0) || $0 == 0x2D || $0 == 0x2E }
      }
  }

  private static func isLowerCaseOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func isUpperCase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLowerCaseOrDigit(byte) || byte == 0x5F
  }
}
