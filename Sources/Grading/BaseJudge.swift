import BuildModel
import DockerfileSyntax
import Lessons

/// Whether a stage's base has a property; `nil` where the image is not known.
struct BaseJudge {
  let stage: Stage
  /// The stage at the bottom of the chain, whose base is no stage.
  let bottom: Stage

  func has(_ property: Check.BaseProperty) -> Bool? {
    if case .stage = stage.base, property == .stage { return true }
    if property == .stage { return false }
    switch bottom.base {
    case .scratch: return scratchHas(property)
    case .image(_, .known(let image)): return self.image(image, has: property)
    case .image(let reference, _): return unknown(reference, has: property)
    case .unresolved, .stage: return nil
    }
  }

  private func scratchHas(_ property: Check.BaseProperty) -> Bool {
    switch property {
    case .distroless, .scratch, .supported, .pinned: true
    default: false
    }
  }

  private func image(_ image: BaseImage, has property: Check.BaseProperty) -> Bool {
    switch property {
    case .distroless: image.isDistroless
    case .supported: !image.status.isDead
    case .dead: image.status.isDead
    case .alpine: image.system?.hasPrefix("alpine") ?? false
    case .slim: writtenName.contains("slim")
    case .debug: writtenName.contains("debug")
    case .hasShell: image.hasBinSh
    case .hasPackageManager: image.packageManager != nil
    case .glibc: if case .glibc? = image.libc { true } else { false }
    case .musl: image.libc == .musl
    case .pinned: writtenName.contains("@sha256:")
    case .withoutVersion: isWithoutVersion
    case .image(let prefix): isNamed(prefix)
    case .scratch, .stage: false
    }
  }

  /// By the text, or by the name that it stands for: `golang:` is `golang` of any tag, also as
  /// `docker.io/library/golang`.
  private func isNamed(_ prefix: String) -> Bool {
    if writtenName.hasPrefix(prefix) { return true }
    guard case .image(let reference, _) = bottom.base else { return false }
    let name = reference.familiarName
    return prefix.hasSuffix(":")
      ? name == prefix.dropLast() : "\(name):\(reference.tag ?? "latest")".hasPrefix(prefix)
  }

  /// Of an unknown image only its name can be judged.
  private func unknown(_ reference: ImageReference, has property: Check.BaseProperty) -> Bool? {
    switch property {
    case .image(let prefix): isNamed(prefix)
    case .alpine: reference.familiarName == "alpine" ? true : nil
    case .pinned: reference.digest != nil
    case .withoutVersion: isWithoutVersion
    case .scratch, .stage: false
    default: nil
    }
  }

  /// Who makes the image; `nil` where it is not known.
  func isMade(by vendor: String) -> Bool? {
    switch bottom.base {
    case .image(_, .known(let image)): image.vendor == vendor
    case .scratch: false
    case .image, .unresolved, .stage: nil
    }
  }

  private var writtenName: String { bottom.baseWord?.text ?? "" }

  /// `node`, `node:lts` and `node:slim` move to the next major version; `node:24` and
  /// `distroless/nodejs24-debian13:nonroot` do not.
  private var isWithoutVersion: Bool {
    guard case .image(let reference, _) = bottom.base, reference.digest == nil else { return false }
    let name = reference.repository.split(separator: "/").last ?? ""
    let tag = reference.tag ?? ""
    if name.contains(where: \.isNumber) || tag.contains(where: \.isNumber) { return false }
    let words = Set(tag.split(separator: "-").map(String.init))
    return Self.releaseNames[reference.familiarName].map(words.isDisjoint) ?? true
  }

  /// Words that stand for one version each, by the image whose own version they name.
  ///
  /// Sources: nodejs/Release, "codename"; the release pages of Debian and Ubuntu.
  private static let releaseNames: [String: Set<String>] = [
    "node": [
      "argon", "boron", "carbon", "dubnium", "erbium", "fermium", "gallium", "hydrogen", "iron",
      "jod", "krypton",
    ],
    "debian": ["bullseye", "bookworm", "trixie", "forky"],
    "ubuntu": ["focal", "jammy", "noble", "resolute"],
  ]
}

extension Check.BaseProperty {
  /// The part after `grade.base.` of its words.
  var name: String {
    switch self {
    case .distroless: "distroless"
    case .supported: "supported"
    default: "other"
    }
  }
}
