package import Folders

/// The folder that a build is given, seen through its `.dockerignore`; or nothing is known of it.
package struct BuildContext: Sendable {
  /// `nil` where no folder was given: every path may be there.
  package let folder: Folder?
  private let ignored: IgnorePatterns
  private let files: FileTree
  /// Data files that the sources name.
  let mentionedFiles = MentionedFiles()
  /// What the project's own commands make, and what things weigh.
  package var facts: ProjectFacts

  package init(_ folder: Folder?, facts: ProjectFacts = ProjectFacts()) {
    self.folder = folder
    self.facts = facts
    let text = (try? folder?.read(".dockerignore")).map { String(decoding: $0, as: UTF8.self) }
    let ignored = IgnorePatterns(text ?? "")
    self.ignored = ignored
    files = folder.map { FileTree(ContextFolder(of: $0, ignored: ignored)) } ?? FileTree()
  }

  /// Nothing is known of the context.
  package static let unknown = BuildContext(nil)

  /// Whether `.dockerignore` keeps a path from the build.
  package func isIgnored(_ path: String) -> Bool { ignored.excludes(path) }

  /// Whether there is a `.dockerignore` with something in it.
  package var hasIgnoreFile: Bool { !ignored.isEmpty }

  /// Whether `.dockerignore` keeps a path from the build, and no exception takes anything back.
  package func isSurelyIgnored(_ path: String) -> Bool {
    guard !ignored.hasExceptions else { return false }
    return FileTree.parts(of: path).isEmpty ? ignored.excludesEverything : ignored.excludes(path)
  }

  /// What lies at a path of the context; folders with everything in them.
  package func look(at path: String) -> Presence {
    folder == nil ? .unknown : files.look(at: path)
  }

  /// The text of a file, at most a megabyte; ignored files are not there.
  package func read(_ path: String) -> [UInt8]? {
    guard !ignored.excludes(path) else { return nil }
    return try? folder?.read(path)
  }

  /// The bytes of a file of an image, where they are known.
  package func bytes(of file: File) -> [UInt8]? {
    switch file.content {
    case .context(let path)?: read(path)
    case .bytes(let bytes)?: bytes
    case nil: nil
    }
  }
}

/// What a lesson says about its app: what its commands make, and how large things are.
package struct ProjectFacts: Sendable {
  package struct Command: Sendable {
    /// The words that the command begins with.
    package var words: [String]
    package var makes: [Product]
    /// Paths that must be there, and what is printed when one is not.
    package var needs: [(path: String, error: String)]

    package init(words: [String], makes: [Product], needs: [(path: String, error: String)]) {
      self.words = words
      self.makes = makes
      self.needs = needs
    }
  }

  package struct Product: Sendable {
    package var path: String
    package var bytes: Int?
    package var imports: [String]

    package init(path: String, bytes: Int?, imports: [String]) {
      self.path = path
      self.bytes = bytes
      self.imports = imports
    }
  }

  package var commands: [Command]
  /// Bytes by the end of a path, such as `node_modules/semver`.
  package var sizes: [String: Int]

  /// What a file weighs that a command makes: by the end of its path, by `*.jar`, or any compiled `program`.
  func size(ofMade path: String, isProgram: Bool) -> Size {
    guard !sizes.isEmpty else { return .unknown }
    for (key, bytes) in sizes where path.hasSuffix("/\(key)") { return Size(bytes, .estimated) }
    for (key, bytes) in sizes where key.hasPrefix("*") && path.hasSuffix(key.dropFirst()) {
      return Size(bytes, .estimated)
    }
    guard isProgram, let bytes = sizes["program"] else { return .unknown }
    return Size(bytes, .estimated)
  }

  package init(commands: [Command] = [], sizes: [String: Int] = [:]) {
    self.commands = commands
    self.sizes = sizes
  }
}
