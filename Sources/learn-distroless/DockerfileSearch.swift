import Folders

/// Turns the paths of a command line into Dockerfiles: files as they are, folders into what is in them.
enum DockerfileSearch {
  /// Folders that hold other people's files.
  private static let skipped: Set<String> = [
    ".git", ".hg", ".svn", "node_modules", ".venv", ".build",
  ]
  private static let deepest = 64

  /// The files that the paths mean, each once, those of a folder sorted.
  static func files(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.flatMap { path -> [String] in
      guard path != "-", Disk.isFolder(path) else { return [path] }
      var found: [String] = []
      collect(in: path, depth: 0, into: &found)
      return found.sorted()
    }.filter { $0 == "-" || seen.insert($0).inserted }
  }

  private static func collect(in folder: String, depth: Int, into found: inout [String]) {
    guard depth < deepest, let entries = try? Folder.onDisk(folder).list() else { return }
    for entry in entries {
      let path =
        folder == "."
        ? entry.name : folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      switch entry.kind {
      case .directory where !skipped.contains(entry.name):
        collect(in: path, depth: depth + 1, into: &found)
      case .file where isDockerfile(entry.name): found.append(path)
      default: continue
      }
    }
  }

  /// `Dockerfile`, `web.Dockerfile`, `Dockerfile.dev`, `Containerfile`; in any letter case.
  static func isDockerfile(_ name: String) -> Bool {
    let lower = name.lowercased()
    if lower.hasSuffix(".dockerignore") || lower.hasSuffix(".swp") || lower.hasSuffix("~") {
      return false
    }
    return ["dockerfile", "containerfile"].contains { kind in
      lower == kind || lower.hasSuffix("." + kind) || lower.hasPrefix(kind + ".")
    }
  }
}
