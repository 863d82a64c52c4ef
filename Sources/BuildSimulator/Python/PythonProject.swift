import Findings

/// What `pyproject.toml` says of a project.
struct PythonProject {
  var name: String?
  var requirements = PythonRequirements()
  /// Commands and the modules that they run.
  var scripts: [(name: String, module: String)] = []
  /// Whether the project itself is installed as a package.
  var isPackage: Bool
  /// `hatchling`, `setuptools.build_meta`, `poetry.core.masonry.api`.
  var backend: String?
  var readme: String?
  /// It has modules in C.
  var isCompiled: Bool
  var groups: [String: PythonRequirements] = [:]

  init(_ text: String) {
    var section = ""
    isPackage = text.contains("[build-system]")
    isCompiled =
      text.contains("ext-modules") || text.contains("maturin") || text.contains("Cython")
      || text.contains("scikit-build")
    var list: (key: String, text: String)?
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmingBlanks
      if var open = list {
        open.text += line
        list = PythonProject.isClosed(open.text) ? nil : open
        if list == nil { take(open.text, for: open.key, in: section) }
        continue
      }
      if line.hasPrefix("["), line.hasSuffix("]"), !line.contains("=") {
        section = line.filter { !"[] ".contains($0) }
        continue
      }
      let pair = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0).trimmingBlanks }
      guard pair.count == 2, !line.hasPrefix("#") else { continue }
      if pair[1].hasPrefix("["), !PythonProject.isClosed(pair[1]) {
        list = (pair[0], pair[1])
      } else {
        take(pair[1], for: pair[0], in: section)
      }
    }
    if text.contains("package-mode = false") || text.contains("package = false") {
      isPackage = false
    }
  }

  private static func isClosed(_ text: String) -> Bool {
    text.filter { $0 == "[" }.count <= text.filter { $0 == "]" }.count
  }

  private mutating func take(_ value: String, for key: String, in section: String) {
    let plain = value.split(separator: "\"").first.map(String.init) ?? value
    switch (section, key) {
    case ("project", "name"), ("tool.poetry", "name"): name = plain
    case ("build-system", "build-backend"): backend = plain
    case ("project", "readme"), ("tool.poetry", "readme"):
      readme = plain.hasPrefix("{") ? nil : plain
    case ("project", "dependencies"):
      for item in PythonProject.items(value) { requirements.add(item) }
    case ("project.scripts", _), ("tool.poetry.scripts", _):
      let module = plain.prefix { $0 != ":" }
      scripts.append((key.filter { $0 != "\"" }, String(module)))
    case ("tool.poetry.dependencies", _) where key != "python":
      requirements.add(key)
      for extra in PythonProject.items(
        value.range(of: "extras").map { String(value[$0.upperBound...]) } ?? "")
      {
        requirements.extras[PythonRequirements.normalised(key), default: []].insert(extra)
      }
    case ("dependency-groups", _), ("project.optional-dependencies", _):
      for item in PythonProject.items(value) {
        groups[key, default: PythonRequirements()].add(item)
      }
    case _ where section.hasPrefix("tool.poetry.group.") && section.hasSuffix(".dependencies"):
      let group = section.dropFirst("tool.poetry.group.".count).dropLast(".dependencies".count)
      groups[String(group), default: PythonRequirements()].add(key)
    default: break
    }
  }

  /// The quoted texts of a list.
  private static func items(_ text: String) -> [String] {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  /// The package that is imported: `my-app` is `my_app`, or the only one below `src`.
  var moduleName: String? {
    found ?? name.map { String($0.lowercased().map { $0 == "-" ? "_" : $0 }) }
  }

  private var found: String?

  /// Looks for the package where its name is not the project's.
  ///
  /// Source: setuptools.pypa.io, "Package Discovery" (src-layout).
  mutating func discover(in folder: String, _ run: CommandRun) {
    let home = folder == "/" ? "" : folder
    guard let name = moduleName,
      ["\(home)/src/\(name)", "\(home)/\(name)", "\(home)/\(name).py", "\(home)/src/\(name).py"]
        .allSatisfy({ run.state.files.look(at: $0).isAbsent }),
      case .present(.directory(let sources)) = run.state.files.look(at: "\(home)/src"),
      !sources.isOpen
    else { return }
    let packages = sources.entries.filter { _, node in
      guard case .directory(let inner) = node else { return false }
      return inner.entry("__init__.py") != nil
    }
    if packages.count == 1 { found = packages.first?.key }
  }
}
