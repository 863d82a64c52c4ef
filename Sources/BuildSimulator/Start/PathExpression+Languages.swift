import BuildModel

/// What the languages call the parts of paths; each function has read the name and goes on behind it.
extension PathExpression {
  mutating func python(_ name: String) -> Value {
    switch name {
    case "__file__": return .path(surroundings.file)
    case "Path", "pathlib.Path", "os.path.join", "PurePath":
      return arguments().map(join) ?? .unknown
    case "str", "os.fspath": return arguments()?.first ?? .unknown
    case "Path.cwd", "pathlib.Path.cwd", "os.getcwd":
      return arguments() == nil ? .unknown : .path(surroundings.workingDirectory)
    case "os.path.dirname": return folder(of: arguments()?.first ?? .unknown)
    case "os.path.abspath", "os.path.realpath": return absolute(arguments()?.first ?? .unknown)
    case "os.environ.get", "os.getenv", "environ.get", "getenv":
      guard let values = arguments(), let name = values.first?.path else { return .unknown }
      let value = surroundings.variable(name)
      return value == .unset && values.count > 1 ? values[1] : value
    case "os.environ", "environ":
      guard take("["), case .path(let name) = value(), take("]") else { return .unknown }
      return surroundings.variable(name)
    default: return surroundings.names[name] ?? .unknown
    }
  }

  mutating func javaScript(_ name: String) -> Value {
    switch name {
    case "__filename", "import.meta.url", "import.meta.filename": return .path(surroundings.file)
    case "__dirname", "import.meta.dirname": return folder(of: .path(surroundings.file))
    case "process.cwd": return arguments() == nil ? .unknown : .path(surroundings.workingDirectory)
    case "join", "path.join": return arguments().map(join) ?? .unknown
    case "resolve", "path.resolve":
      guard let values = arguments() else { return .unknown }
      return values.reduce(.path(surroundings.workingDirectory)) { base, part in
        guard let base = base.path, let part = part.path else { return .unknown }
        return .path(FileTree.absolute(part, in: base))
      }
    case "dirname", "path.dirname": return folder(of: arguments()?.first ?? .unknown)
    case "fileURLToPath", "url.fileURLToPath", "String": return arguments()?.first ?? .unknown
    case "URL":
      guard let values = arguments(), values.count == 2, let part = values[0].path,
        let base = values[1].path
      else { return .unknown }
      return .path(FileTree.absolute(part, in: FileTree.folder(of: base)))
    default:
      if name.hasPrefix("process.env.") { return surroundings.variable(String(name.dropFirst(12))) }
      return surroundings.names[name] ?? .unknown
    }
  }

  mutating func ruby(_ name: String) -> Value {
    switch name {
    case "__FILE__": return .path(surroundings.file)
    case "__dir__": return folder(of: .path(surroundings.file))
    case "Dir.pwd": return .path(surroundings.workingDirectory)
    case "File.join": return arguments().map(join) ?? .unknown
    case "File.dirname": return folder(of: arguments()?.first ?? .unknown)
    case "File.expand_path", "File.absolute_path":
      guard let values = arguments(), let part = values.first?.path else { return .unknown }
      let base = values.count > 1 ? values[1] : .path(surroundings.workingDirectory)
      return base.path.map { .path(FileTree.absolute(part, in: $0)) } ?? .unknown
    case "ENV.fetch":
      guard let values = arguments(), let name = values.first?.path else { return .unknown }
      let value = surroundings.variable(name)
      return value == .unset ? values.dropFirst().first ?? .unknown : value
    case "ENV":
      guard take("["), case .path(let name) = value(), take("]") else { return .unknown }
      return surroundings.variable(name)
    default: return surroundings.names[name] ?? .unknown
    }
  }

  mutating func cSharp(_ name: String) -> Value {
    switch name {
    case "AppContext.BaseDirectory": return folder(of: .path(surroundings.file))
    case "Directory.GetCurrentDirectory":
      return arguments() == nil ? .unknown : .path(surroundings.workingDirectory)
    case "Path.Combine", "Path.Join": return arguments().map(join) ?? .unknown
    case "Environment.GetEnvironmentVariable":
      guard let name = arguments()?.first?.path else { return .unknown }
      return surroundings.variable(name)
    default: return surroundings.names[name] ?? .unknown
    }
  }

  mutating func java(_ name: String) -> Value {
    switch name {
    case "File", "Path", "Path.of", "Paths.get", "java.io.File", "java.nio.file.Path.of":
      return arguments().map(join) ?? .unknown
    case "System.getenv":
      guard let values = arguments() else { return .unknown }
      if let name = values.first?.path { return surroundings.variable(name) }
      guard take(".getOrDefault"), let pair = arguments(), pair.count == 2,
        let name = pair[0].path
      else { return .unknown }
      let value = surroundings.variable(name)
      return value == .unset ? pair[1] : value
    default: return surroundings.names[name] ?? .unknown
    }
  }
}
