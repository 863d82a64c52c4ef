import Synchronization

/// Data files of the project that its own sources name in texts: `"views/home.mustache"`.
///
/// What reads them, and when, is not worked out: a text that names a file is a reason to ask whether it is there.
final class MentionedFiles: Sendable {
  struct Mention: Sendable {
    /// As it is written.
    var path: String
    /// The source that names it, seen from the context.
    var source: String
    /// The source asks nowhere where it lies itself, so that the path is seen from the working directory.
    var isFromWorkingDirectory: Bool
  }

  struct All: Sendable {
    var files: [Mention] = []
    /// Folders of the system where programs keep what they write: `/var/lib/app`, `/data`.
    var places: [Mention] = []
  }

  /// Read once for each context.
  private let known = Mutex<All?>(nil)

  func all(in context: BuildContext) -> All {
    known.withLock { known in
      if let known { return known }
      let found = MentionReader(context).mentions
      known = found
      return found
    }
  }
}

/// Walks through the sources of a context.
private struct MentionReader {
  private let context: BuildContext
  private(set) var mentions = MentionedFiles.All()
  private var sourceCount = 0
  /// What Go puts into the program.
  private var embedded: Set<String> = []

  /// More sources than projects have that are read for this, and larger ones than people write; bytes.
  private static let mostSources = 200
  private static let largestSource = 1 << 16

  init(_ context: BuildContext) {
    self.context = context
    guard case .present(.directory(let root)) = context.look(at: "/") else { return }
    walk(root, "", depth: 0)
    let embedded = embedded
    mentions.files.removeAll { embedded.contains(Self.firstName($0.path)) }
  }

  // MARK: Folders

  private static let passedOver: Set<String> = [
    "__tests__", "bin", "build", "dist", "docs", "e2e", "examples", "fixtures", "node_modules",
    "obj", "out", "scripts", "spec", "target", "test", "tests", "testdata", "third_party", "vendor",
  ]

  private mutating func walk(_ folder: Directory, _ path: String, depth: Int) {
    guard depth < 8 else { return }
    for (name, node) in folder.entries.sorted(by: { $0.key < $1.key }) {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      switch node {
      case .directory(let next):
        if !name.hasPrefix("."), !Self.passedOver.contains(name) {
          walk(next, inner, depth: depth + 1)
        }
      case .file(let file):
        guard file.size.bytes <= Self.largestSource else { continue }
        if Self.isSource(name) { read(inner) } else if Self.isSettings(name) { readSettings(inner) }
      case .link, .unknown: continue
      }
    }
  }

  private static func isSource(_ name: String) -> Bool {
    guard SourceLanguage(of: name) != nil else { return false }
    // Tests, and what is read by tools while building.
    return !tools.contains(where: name.contains) && name != "Package.swift"
  }

  private static func isSettings(_ name: String) -> Bool {
    [".conf", ".ini", ".toml", ".properties"].contains(where: name.hasSuffix)
      && !manifests.contains(name)
  }

  /// Values such as `spool = /var/spool/app`.
  private mutating func readSettings(_ path: String) {
    guard sourceCount < Self.mostSources, let bytes = context.read(path) else { return }
    sourceCount += 1
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 && line.first != 0x3B {
      let words = line.split { [0x20, 0x09, 0x22, 0x27, 0x3D, 0x3A, 0x3B, 0x0D].contains($0) }
      for word in words.map({ String(decoding: $0, as: UTF8.self) }) where Self.isPlace(word) {
        mentions.places.append(
          MentionedFiles.Mention(path: word, source: path, isFromWorkingDirectory: false))
      }
    }
  }

  /// Where programs keep what they write.
  ///
  /// Source: Filesystem Hierarchy Standard 3.0, `/var`; `/data` is what images use.
  private static func isPlace(_ path: String) -> Bool {
    ["/var/lib/", "/var/spool/", "/var/cache/", "/data/", "/data"].contains {
      $0.hasSuffix("/") ? path.hasPrefix($0) && path.utf8.count > $0.utf8.count : path == $0
    }
  }

  private static let tools = [
    "_test.", ".test.", ".spec.", "test_", "conftest", "config", "setup.py", "build.rs",
  ]

  // MARK: Texts

  private mutating func read(_ source: String) {
    guard sourceCount < Self.mostSources, let bytes = context.read(source) else { return }
    sourceCount += 1
    let language = SourceLanguage(of: source)
    let whole = language == .python ? String(decoding: bytes, as: UTF8.self) : ""
    let isPlainPython = language == .python && !Self.ownPlaces.contains(where: whole.contains)
    let isCompiled = language.map { [.compiled, .dotNet, .java].contains($0) } ?? false
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self).trimmingBlanks
      if text.hasPrefix("//go:embed") {
        embedded.formUnion(text.split(separator: " ").dropFirst().map { Self.firstName($0) })
      }
      guard !Self.isReadWhileBuilding(text) else { continue }
      for literal in Self.literals(in: line) where isCompiled && Self.isPlace(literal) {
        mentions.places.append(
          MentionedFiles.Mention(path: literal, source: source, isFromWorkingDirectory: false))
      }
      for literal in Self.literals(in: line) where isData(literal, from: source) {
        mentions.files.append(
          MentionedFiles.Mention(
            path: literal, source: source,
            isFromWorkingDirectory: isPlainPython
              || Self.isRead(literal, in: text, language)))
      }
    }
  }

  /// Whether a call that reads takes the path as it is written.
  private static func isRead(_ path: String, in line: String, _ language: SourceLanguage?) -> Bool {
    let calls: [String] =
      switch language {
      case .javaScript where line.contains("process.cwd()"): [""]
      case .javaScript: ["readFileSync(", "readFile("]
      case .ruby: ["File.read(", "File.open(", "load_file(", "CSV.read(", "IO.read("]
      default: []
      }
    return calls.contains { call in
      ["\"", "'", "`"].contains { line.contains("\(call)\($0)\(path)") }
    }
  }

  /// Where a module of Python looks up its own place, or asks a framework that does, which also has folders
  /// of its own for what is named.
  private static let ownPlaces = [
    "__file__", "BASE_DIR", "BASE", "ROOT", "__name__", "resources", "pkgutil", "settings",
    "flask", "django", "templating",
  ]

  private static func firstName(_ path: some StringProtocol) -> String {
    FileTree.parts(of: String(path)).first ?? ""
  }

  /// Comments, imports, and what compilers put into the program.
  private static func isReadWhileBuilding(_ line: String) -> Bool {
    starts.contains(where: line.hasPrefix) || parts.contains(where: line.contains)
  }

  private static let starts = ["//", "#", "*", "/*", "import ", "from ", "export ", "use "]
  // The name of a flag is no path, and the path behind it may be another one.
  private static let parts = [
    "flag.String", "require(", "import(", "include_", "embed", "migrate!", "[template", "[folder",
    "Bundle.module",
  ]

  /// Texts in any of the three quotes that may be paths.
  private static func literals(in line: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    var rest = line
    while let open = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0x60 }) {
      let inner = rest[(open + 1)...]
      guard let close = inner.firstIndex(of: rest[open]) else { break }
      let text = inner[..<close]
      if (3...120).contains(text.count), text.allSatisfy(isPathByte) {
        found.append(String(decoding: text, as: UTF8.self))
      }
      rest = rest[(close + 1)...]
    }
    return found
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  // MARK: Data

  /// Whether a path names a file of the context that is no source, or a folder of such files; seen from
  /// the context, or from the source's own folder.
  private func isData(_ path: String, from source: String) -> Bool {
    guard !path.hasPrefix("/"), path.contains("/") || path.contains(".") || path.utf8.count > 3
    else {
      return false
    }
    let folder = FileTree.folder(of: source)
    return ["/", folder, FileTree.folder(of: folder)].contains { base in
      let place = FileTree.absolute(path, in: base)
      guard place != "/", place != base, place != "/" + source else { return false }
      switch context.look(at: place) {
      case .present(.file): return Self.isDataFile(FileTree.name(of: place))
      case .present(.directory(let folder)): return Self.holdsOnlyData(folder, depth: 0)
      case .present, .absent, .unknown: return false
      }
    }
  }

  private static let manifests: Set<String> = [
    "Cargo.toml", "Gemfile", "Makefile", "composer.json", "go.mod", "package.json",
    "pyproject.toml", "tsconfig.json",
  ]

  private static let endings = [
    ".css", ".scss", ".h", ".hpp", ".lock", ".md", ".rst", ".sum", ".svg", ".tsx",
  ]

  private static func isDataFile(_ name: String) -> Bool {
    SourceLanguage(of: name) == nil && !name.hasPrefix(".") && !manifests.contains(name)
      && !name.contains("example") && !name.contains("lock")
      && !endings.contains(where: name.hasSuffix)
  }

  private static func holdsOnlyData(_ folder: Directory, depth: Int) -> Bool {
    guard depth < 4, !folder.isEmpty else { return false }
    return folder.entries.allSatisfy { name, node in
      switch node {
      case .file: SourceLanguage(of: name) == nil
      case .directory(let inner): holdsOnlyData(inner, depth: depth + 1)
      case .link, .unknown: false
      }
    }
  }
}

/// In what a source is written, by its ending.
enum SourceLanguage: Sendable {
  case compiled, dotNet, java, javaScript, php, python, ruby

  init?(of name: String) {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return nil }
    switch name[name.index(after: dot)...] {
    case "c", "cc", "cpp", "cxx", "go", "rs", "swift": self = .compiled
    case "cs": self = .dotNet
    case "java", "kt": self = .java
    case "cjs", "js", "mjs", "mts", "ts": self = .javaScript
    case "php": self = .php
    case "py": self = .python
    case "rb", "ru": self = .ruby
    default: return nil
    }
  }
}
