/// What is known of a base image: one dated row of `Images/`.
package struct BaseImage: Sendable {
  package enum Libc: Hashable, Sendable {
    case glibc(version: String?)
    case musl
  }

  package enum Status: String, Sendable, CaseIterable {
    case supported
    /// Only long-term fixes.
    case longTermOnly = "lts-only"
    case deprecated
    case endOfLife = "end-of-life"
    /// No longer built; old copies can still be pulled.
    case removed = "removed-from-build"

    /// Whether nobody repairs it any more.
    package var isDead: Bool { self == .endOfLife || self == .removed || self == .deprecated }
  }

  /// Who makes images that are listed; `vendor` of every row is one of them.
  package static let vendors = [
    "astral", "canonical", "chainguard", "docker", "docker-hardened", "docker-official",
    "google-distroless", "microsoft", "nginx-inc",
  ]

  package struct User: Hashable, Sendable {
    package var name: String
    package var uid: Int
    package var gid: Int
  }

  /// As written after `FROM`; the tag that the row describes.
  package var reference: String
  /// The tag that was asked for, where one was.
  package var tag: String?
  package var alsoCalled: [String] = []
  package var tags: [String] = []
  package var family: String
  package var vendor: String
  package var role: String
  /// Neither shell nor package manager nor core tools inside.
  package var isDistroless: Bool
  /// The distribution whose packages it holds, such as `debian13`; decides the libc version.
  package var system: String?
  package var libc: Libc?
  /// What a shell-form instruction would use; `/busybox/sh` of `:debug` is none of it.
  package var hasBinSh: Bool
  package var packageManager: String?
  package var entrypoint: [String]
  package var command: [String]
  package var user: User
  package var workingDirectory: String
  package var environment: [String: String]
  package var exposedPorts: [String]
  /// The language runtime inside, such as `Node.js`, and its version.
  package var runtime: (name: String, version: String)?
  /// Commands that a `RUN` can count on.
  package var tools: [String]
  /// Files that are known to be there; there are others.
  package var files: [String]
  package var libraries: [String]
  package var status: Status
  /// ISO date or year and month.
  package var endOfLife: String?
  /// Bytes as `docker images` shows them; `nil` where no source gives a number.
  package var bytesOnDisk: Int?
  /// Bytes as a registry shows them.
  package var bytesCompressed: Int?
  /// Where the sizes come from, such as `registry` or `derived`.
  package var sizeBasis: String
  package var asOf: String
  /// What its distribution brings.
  package var distributions: Distributions?

  /// Whether every program of its system folders is listed in ``files``, so that others are absent.
  ///
  /// True for Google's debug variants too: their busybox lies in `/busybox`.
  package var listsAllPrograms: Bool { isDistroless || vendor == "google-distroless" }
}
