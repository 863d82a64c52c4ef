import BuildModel

/// What a program and the packages of its own module import.
struct GoSources {
  var imports: Set<String> = []
  /// Every file of the program's own folder needs C.
  var isAllC = true
  /// Libraries that `#cgo LDFLAGS` names.
  var libraries: Set<String> = []
  /// The newest glibc of which a function is called, where one is known.
  var newestSymbols: String?
  /// The program's own folder and those of the module's packages that it uses.
  private(set) var folders: [String] = []
  /// All files of all packages were read.
  private(set) var isComplete = true
  /// A package of the module itself whose folder is not there.
  private(set) var missingPackage: String?
  /// A pattern of `//go:embed` that names nothing.
  private(set) var missingEmbedded: String?

  init(of package: GoPackage, _ module: GoModule, _ run: CommandRun) {
    var open = [package.folder]
    var seen: Set<String> = []
    while let folder = open.popLast(), seen.count < 500 {
      guard seen.insert(folder).inserted else { continue }
      guard case .present(.directory(let directory)) = run.state.files.look(at: folder) else {
        isComplete = false
        continue
      }
      folders.append(folder)
      for (name, node) in directory.entries(matching: "*.go") where !name.hasSuffix("_test.go") {
        guard case .file(let file) = node, let bytes = run.context.bytes(of: file) else {
          isComplete = false
          continue
        }
        open += add(GoFile(bytes), bytes, of: folder, isOwn: folder == package.folder, module, run)
      }
    }
  }

  /// C files that cgo compiles with the package.
  private func sourcesInC(beside folder: String, _ run: CommandRun) -> String {
    guard let directory = run.state.files.look(at: folder).directory else { return "" }
    return directory.entries(matching: "*.c").compactMap { run.text(of: "\(folder)/\($0.name)") }
      .joined(separator: "\n")
  }

  /// Adds what a file says and gives the folders of the module that it imports.
  private mutating func add(
    _ file: GoFile, _ bytes: [UInt8], of folder: String, isOwn: Bool, _ module: GoModule,
    _ run: CommandRun
  ) -> [String] {
    let usesC = file.imports.contains("C")
    if isOwn, !usesC { isAllC = false }
    libraries.formUnion(file.libraries)
    if usesC {
      let text = String(decoding: bytes, as: UTF8.self) + sourcesInC(beside: folder, run)
      newestSymbols =
        NewFunctions.newest(in: text, run.state.baseImage?.libc ?? .musl) ?? newestSymbols
    }
    for pattern in file.embedded where !run.hasFile(matching: pattern, in: folder) {
      missingEmbedded = missingEmbedded ?? pattern
    }
    var folders: [String] = []
    for name in file.imports {
      guard name == module.name || name.hasPrefix(module.name + "/") else {
        imports.insert(name)
        continue
      }
      let inner = FileTree.absolute("." + name.dropFirst(module.name.count), in: module.folder)
      if run.state.files.look(at: inner).isAbsent { missingPackage = missingPackage ?? name }
      folders.append(inner)
    }
    return folders
  }

  /// A function of C that the image's library does not have yet.
  func missingFunction(_ package: GoPackage, _ run: CommandRun) -> String? {
    guard imports.contains("C"),
      case .present(.directory(let directory)) = run.state.files.look(at: package.folder)
    else { return nil }
    let text = directory.entries(matching: "*.go").compactMap {
      run.text(of: "\(package.folder)/\($0.name)")
    }.joined()
    return NewFunctions.missing(in: text, run.state.baseImage?.libc)
  }

  var usesNetwork: Bool {
    imports.contains {
      $0 == "net"
        || $0.hasPrefix("net/") && $0 != "net/url" && $0 != "net/netip" && $0 != "net/mail"
          && $0 != "net/textproto"
        || $0 == "os/user"
    }
  }
}

extension CommandRun {
  /// Whether a pattern of `//go:embed` may name something; quoted and foreign ones are taken to.
  ///
  /// Source: pkg.go.dev/embed, "Directives".
  fileprivate func hasFile(matching pattern: String, in folder: String) -> Bool {
    let plain = pattern.hasPrefix("all:") ? String(pattern.dropFirst(4)) : pattern
    guard plain.utf8.allSatisfy({ $0 != 0x22 && $0 != 0x60 }) else { return true }
    let parts = FileTree.parts(of: plain)
    let fixed = parts.prefix { !NamePattern.isPattern($0.utf8) }
    let place = ([folder] + fixed).joined(separator: "/")
    guard fixed.count < parts.count else { return !state.files.look(at: place).isAbsent }
    guard case .present(.directory(let directory)) = state.files.look(at: place) else {
      return !state.files.look(at: place).isAbsent
    }
    return directory.isOpen || fixed.count + 1 < parts.count
      || !directory.entries(matching: parts[fixed.count]).isEmpty
  }
}

/// As much of a Go file as is needed to see what it takes from elsewhere.
struct GoFile {
  private(set) var imports: [String] = []
  /// Patterns of `//go:embed`.
  private(set) var embedded: [String] = []
  /// Libraries that `#cgo LDFLAGS` names.
  private(set) var libraries: Set<String> = []

  init(_ bytes: [UInt8]) {
    var isInside = false
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = line.first else { continue }
      switch first {
      case 0x2F where line.starts(with: "//go:embed ".utf8):
        embedded += GoFile.words(line.dropFirst(11))
      case 0x2F, 0x23: takeFlags(line)
      case 0x29 where isInside: isInside = false
      case 0x69 where line.starts(with: "import (".utf8): isInside = true
      case 0x69 where line.starts(with: "import ".utf8): takeImport(line)
      case _ where isInside: takeImport(line)
      default: continue
      }
    }
  }

  private mutating func takeImport(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x22, maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3 { imports.append(String(decoding: parts[1], as: UTF8.self)) }
  }

  private mutating func takeFlags(_ line: ArraySlice<UInt8>) {
    guard line.drop(while: { $0 == 0x2F || $0 == 0x20 }).starts(with: "#cgo".utf8) else { return }
    let words = GoFile.words(line)
    guard words.contains(where: { $0.hasPrefix("LDFLAGS") }) else { return }
    for word in words where word.hasPrefix("-l") { libraries.insert(String(word.dropFirst(2))) }
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  static func packageName(of text: String) -> String? {
    let line = text.utf8.split(separator: 0x0A).first { $0.starts(with: "package ".utf8) }
    return line.map {
      String(Substring($0.dropFirst(8)).prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// Names of functions that stand at the start of a line.
  static func functions(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("func "), !line.hasPrefix("func (") else { return nil }
      let name = line.dropFirst(5).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return ["main", "init"].contains(name) ? nil : String(name)
    }
  }
}

extension String {
  /// A package that is not Go's own: its first part is a host.
  var isForeignGoPackage: Bool { prefix { $0 != "/" }.contains(".") }

  /// Without blanks at both ends.
  var trimmingBlanks: String {
    func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 || $0 >= 0x80 } ?? false }
    guard isBlank(utf8.first) || isBlank(utf8.last) else { return self }
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
