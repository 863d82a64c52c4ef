extension BuildContext {
  /// Names of the Python projects in the context, normalised: one for each `pyproject.toml`.
  var pythonProjects: Set<String> {
    guard case .present(.directory(let root)) = look(at: "/") else { return [] }
    var names: Set<String> = []
    collect(root, "", &names, depth: 0)
    return names
  }

  private func collect(
    _ folder: Directory, _ path: String, _ names: inout Set<String>, depth: Int
  ) {
    // Deeper than the packages of a repository lie.
    guard depth < 5 else { return }
    for (name, node) in folder.entries {
      switch node {
      case .directory(let inner) where !name.hasPrefix(".") && name != "node_modules":
        collect(inner, "\(path)\(name)/", &names, depth: depth + 1)
      case .file where name == "pyproject.toml":
        guard let bytes = read(path + name),
          let found = PythonProject(String(decoding: bytes, as: UTF8.self)).name
        else { continue }
        names.insert(PythonRequirements.normalised(found))
      default: continue
      }
    }
  }
}
