import Findings
import MarkedYAML

/// A row of a family file before a tag is chosen: the image, and what its other tags change.
struct ImageRow: Sendable {
  var image: BaseImage
  /// What a tag such as `nonroot` or `debug` changes, by tag.
  var variants: [String: Variant]
  /// Architectures that tags may end in: `nonroot-amd64`.
  var architectures: [String]

  struct Variant: Sendable {
    var user: BaseImage.User?
    var workingDirectory: String?
    var entrypoint: [String]?
    var pathAddition: String?
    var hasBusybox: Bool
  }
}

/// Turns one family file of `Images/` into rows.
struct ImageFamilyReader {
  let family: String

  static let keys: Set<String> = [
    "also", "architectures", "cmd", "distroless", "end-of-life", "entrypoint", "env", "files",
    "libc", "libraries", "package-manager", "ports", "reference", "role", "runtime", "shell",
    "size",
    "source", "status", "system", "tags", "tools", "user", "variants", "vendor", "workdir",
  ]

  func rows(of node: YAMLNode) -> [ImageRow] {
    rows(of: node["images"]?.items ?? [], asOf: node["as-of"]?.text ?? "")
  }

  func rows(of images: [YAMLNode], asOf: String) -> [ImageRow] {
    images.compactMap { row($0, asOf: asOf) }
  }

  /// The rows by the repositories that they answer to, still unread: a file holds many and few are asked for.
  func images(of node: YAMLNode) -> [String: [YAMLNode]] {
    var images: [String: [YAMLNode]] = [:]
    for image in node["images"]?.items ?? [] {
      let names = (image["reference"]?.texts ?? []) + (image["also"]?.texts ?? [])
      for name in Set(names.compactMap { ImageReference(parsing: $0)?.familiarName }) {
        images[name, default: []].append(image)
      }
    }
    return images
  }

  /// Keys that no image has, and rows without what every image needs.
  func problems(of node: YAMLNode) -> [Finding] {
    (node["images"]?.items ?? []).flatMap { image -> [Finding] in
      var found = image.fields.filter { !ImageFamilyReader.keys.contains($0.key) }.map { field in
        Finding(
          rule: "images-unknown-key", severity: .error, range: field.keyRange,
          key: "lesson.unknown-key", values: ["key": .text(field.key), "guess": ""])
      }
      if !isComplete(image) {
        found.append(
          Finding(
            rule: "images-incomplete", severity: .error, range: image.range,
            key: "lesson.images-incomplete"))
      }
      return found
    }
  }

  private func isComplete(_ node: YAMLNode) -> Bool {
    node["reference"]?.text != nil && node["vendor"]?.text != nil
      && node["status"]?.text.flatMap(BaseImage.Status.init) != nil
  }

  private func row(_ node: YAMLNode, asOf: String) -> ImageRow? {
    guard let reference = node["reference"]?.text, let vendor = node["vendor"]?.text,
      let status = node["status"]?.text.flatMap(BaseImage.Status.init)
    else { return nil }  // as isComplete says
    let image = BaseImage(
      reference: reference, alsoCalled: node["also"]?.texts ?? [], tags: node["tags"]?.texts ?? [],
      family: family, vendor: vendor, role: node["role"]?.text ?? "",
      isDistroless: node["distroless"]?.text == "yes", system: node["system"]?.text,
      libc: libc(node["libc"]?.text), hasBinSh: node["shell"]?.text != nil,
      packageManager: node["package-manager"]?.text, entrypoint: node["entrypoint"]?.texts ?? [],
      command: node["cmd"]?.texts ?? [],
      user: user(node["user"]?.text) ?? .init(name: "root", uid: 0, gid: 0),
      workingDirectory: node["workdir"]?.text ?? "/",
      environment: environment(node["env"]), exposedPorts: node["ports"]?.texts ?? [],
      runtime: runtime(node["runtime"]?.text), tools: node["tools"]?.texts ?? [],
      files: node["files"]?.texts ?? [], libraries: node["libraries"]?.texts ?? [], status: status,
      endOfLife: node["end-of-life"]?.text,
      bytesOnDisk: node["size"]?["on-disk"]?.text.flatMap(ByteSize.init)?.bytes,
      bytesCompressed: node["size"]?["compressed"]?.text.flatMap(ByteSize.init)?.bytes,
      sizeBasis: node["size"]?["basis"]?.text ?? "unknown", asOf: asOf)
    return ImageRow(
      image: image, variants: variants(node["variants"]),
      architectures: node["architectures"]?.texts ?? [])
  }

  private func libc(_ text: String?) -> BaseImage.Libc? {
    guard let text else { return nil }
    let parts = text.split(separator: " ")
    switch parts.first {
    case "glibc": return .glibc(version: parts.count > 1 ? String(parts[1]) : nil)
    case "musl": return .musl
    default: return nil
    }
  }

  /// Reads `nonroot 65532:65532`.
  private func user(_ text: String?) -> BaseImage.User? {
    guard let parts = text?.split(separator: " "), parts.count == 2 else { return nil }
    let ids = parts[1].split(separator: ":").compactMap { Int($0) }
    guard ids.count == 2 else { return nil }
    return BaseImage.User(name: String(parts[0]), uid: ids[0], gid: ids[1])
  }

  /// Reads `Node.js 24.19.0`.
  private func runtime(_ text: String?) -> (name: String, version: String)? {
    guard let text, let space = text.lastIndex(of: " ") else { return nil }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }

  private func environment(_ node: YAMLNode?) -> [String: String] {
    Dictionary(
      (node?.fields ?? []).map { ($0.key, $0.value.text ?? "") },
      uniquingKeysWith: { _, last in last })
  }

  private func variants(_ node: YAMLNode?) -> [String: ImageRow.Variant] {
    Dictionary(
      (node?.fields ?? []).map { field in
        let value = field.value
        return (
          field.key,
          ImageRow.Variant(
            user: user(value["user"]?.text), workingDirectory: value["workdir"]?.text,
            entrypoint: value["entrypoint"]?.texts, pathAddition: value["path-adds"]?.text,
            hasBusybox: value["path-adds"]?.text == "/busybox")
        )
      }, uniquingKeysWith: { _, last in last })
  }
}
