import Folders
import MarkedYAML
import Synchronization
import Findings

/// When versions of images ceased to be repaired: `Images/lifecycle.yaml`, read when first asked.
final class Lifecycle: Sendable {
  private let folder: Folder
  private let table = Mutex<[String: [(version: String, date: String)]]?>(nil)
  private let found = Mutex<[FileFinding]>([])

  init(_ folder: Folder) { self.folder = folder }

  /// What is wrong with the file.
  var problems: [FileFinding] { found.withLock { $0 } }

  /// The day on which support ended, as the file writes it; `nil` for versions that are repaired.
  func end(of repository: String, tag: String) -> String? {
    let versions = table.withLock { table in
      if table == nil { table = read() }
      return table?[repository] ?? []
    }
    let parts = tag.split(separator: "-").first?.split(separator: ".") ?? []
    return versions.first { entry in
      entry.version == "*" || parts.starts(with: entry.version.split(separator: "."))
    }?.date
  }

  private func read() -> [String: [(version: String, date: String)]] {
    var problems: [FileFinding] = []
    let node = folder.readData("lifecycle.yaml", &problems)
    found.withLock { $0 = problems }
    var table: [String: [(version: String, date: String)]] = [:]
    for repository in node?["versions"]?.fields ?? [] {
      table[repository.key] = repository.value.fields.map { ($0.key, $0.value.text ?? "") }
    }
    return table
  }
}

extension BaseImageCatalogue {
  /// The day on which nobody repairs an image any more; `nil` for those of which that is not known.
  package func endOfSupport(of reference: ImageReference) -> String? {
    guard reference.registry == "docker.io", reference.repository.hasPrefix("library/") else {
      return nil
    }
    return lifecycle.end(
      of: String(reference.repository.dropFirst(8)), tag: reference.tag ?? "latest")
  }
}
