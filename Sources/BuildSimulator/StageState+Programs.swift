import BuildModel

extension StageState {
  /// What Docker sets where an image sets no `PATH`.
  ///
  /// Source: moby, `oci/defaults.go`.
  static let usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// The folders that programs are looked for in.
  var searchPath: SearchPath { SearchPath.reading(scope.value(of: "PATH") ?? StageState.usualPath) }

  /// Whether something unknown was put into a folder that programs are looked for in.
  var mayHaveMorePrograms: Bool {
    searchPath.folders.contains { files.mayHaveBeenFilled($0.names) }
  }

  /// Finds a program the way the runtime does: by path, or along `PATH`.
  package func look(forProgram name: String) -> (path: String, presence: Presence) {
    if name.utf8.contains(0x2F) {
      let path = FileTree.absolute(name, in: workingDirectory)
      let presence = files.look(at: path)
      if case .unknown = presence, let isThere = hasSystemProgram(path) {
        return (path, isThere ? .present(.file(.fromBase)) : .absent)
      }
      return (path, presence)
    }
    var sawUnknown = scope.mayHaveValue("PATH")
    for folder in searchPath.folders {
      switch files.look(for: name, in: folder.names) {
      case .present(let node): return ("\(folder.path)/\(name)", .present(node))
      case .unknown: sawUnknown = true
      case .absent: continue
      }
    }
    guard sawUnknown else { return (name, .absent) }
    switch hasCommand(name) {
    case true?: return ("/usr/bin/\(name)", .present(.file(.fromBase)))
    case false?:
      // A link of that name is there; only where it leads is not known.
      let isLink = searchPath.folders.contains {
        if case .present(.link) = files.lookWithoutFollowing(at: "\($0.path)/\(name)") {
          true
        } else {
          false
        }
      }
      return (name, isLink ? .unknown : .absent)
    case nil: return (name, .unknown)
    }
  }
}
