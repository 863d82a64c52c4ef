import BuildModel
import Findings

/// Whether the image holds the data files that the sources of what it starts name.
struct MentionedFilesCheck {
  let check: StartCheck
  let state: StageState

  /// What cannot be told for want of a file; `nil` where all is there, or nothing is named.
  var doubt: StartVerdict? {
    let context = check.simulation.context
    guard context.folder != nil, state.isBaseKnown, state.unknownCommand == nil,
      let language = startedLanguage
    else { return nil }
    let all = context.mentionedFiles.all(in: context)
    let mentions = all.files.filter { SourceLanguage(of: $0.source) == language }
    guard !mentions.isEmpty || !all.places.isEmpty else { return nil }
    let shipped = shippedSources
    if let doubt = unwritable(all.places, language, shipped) { return doubt }
    for mention in mentions
    where !isOfAnotherProgram(mention)
      && (Self.isCompiled(mention.source) || shipped.contains(mention.source))
      && isMissing(mention)
    {
      return .unknown(
        Message(
          "start.unknown.mentioned",
          ["path": .text(mention.path), "source": .text(mention.source)]))
    }
    return nil
  }

  /// Parts of the names of variables that say where something lies.
  private static let placeNames = ["CACHE", "DATA", "DB", "DIR", "FILE", "PATH", "SPOOL", "STATE"]

  /// A folder that a program, or its settings, would write to, where whoever runs the container may not.
  private func unwritable(
    _ places: [MentionedFiles.Mention], _ language: SourceLanguage, _ shipped: Set<String>
  ) -> StartVerdict? {
    // A variable of the author's own may name another place.
    let before = state.baseImage?.environment ?? [:]
    let isTold = state.scope.environment.contains { name, value in
      before[name] != value
        && (value.contains("/")
          || Self.placeNames.contains { name.uppercased().contains($0) })
    }
    guard !state.isRoot, !isTold else { return nil }
    for place in places {
      let own = SourceLanguage(of: place.source)
      let counts =
        own == nil || !Self.isCompiled(place.source)
        ? shipped.contains(place.source) : own == language
      guard counts, own == nil || own == language, let folder = nearestFolder(of: place.path),
        !folder.mayHaveLess, state.mayWrite(into: folder) == false
      else { continue }
      return .unknown(
        Message(
          "start.unknown.unwritable",
          ["path": .text(place.path), "source": .text(place.source)]))
    }
    return nil
  }

  /// The folder itself, or the last one on the way to it that is there; `nil` for files and where that is not known.
  private func nearestFolder(of path: String) -> Directory? {
    var path = path
    while true {
      switch state.files.look(at: path) {
      case .present(.directory(let folder)): return folder
      case .present: return nil
      case .unknown where !isVolatile(path): return nil
      case .absent, .unknown: path = FileTree.folder(of: path)
      }
    }
  }

  /// Below `/var` of a base nobody has put folders of the project's.
  private func isVolatile(_ path: String) -> Bool {
    path.hasPrefix("/var/") && !state.systemMayHaveMore && state.unknownCommand == nil
      && !state.files.mayHaveBeenFilled(FileTree.folder(of: path))
  }

  // MARK: What is started

  private var words: [String] { state.entrypoint.words + state.command.words }

  private var startedLanguage: SourceLanguage? {
    for word in words {
      let name = FileTree.name(of: word)
      if name == "java" { return .java }
      if name == "dotnet" { return .dotNet }
      if name == "node" || name == "nodejs" { return .javaScript }
      if name.hasPrefix("php") { return .php }
      if name.hasPrefix("python") { return .python }
      if ["bundle", "puma", "rackup", "ruby"].contains(name) { return .ruby }
      guard case .present(.file(let file)) = state.look(forProgram: word).presence,
        file.origin != .baseImage
      else { continue }
      if file.facts.program != nil || file.content == nil && file.facts.interpreter == nil {
        return .compiled
      }
      if let interpreter = file.facts.interpreter, interpreter.contains("python") { return .python }
    }
    return nil
  }

  /// A source of another program of the project: `cmd/intake/main.go`, where `sweeper` starts.
  private func isOfAnotherProgram(_ mention: MentionedFiles.Mention) -> Bool {
    let parts = mention.source.split(separator: "/").map(String.init)
    guard
      let group = parts.firstIndex(where: { ["apps", "cmd", "crates", "services"].contains($0) }),
      group + 2 < parts.count, let started = words.first.map({ FileTree.name(of: $0) })
    else { return false }
    let name = parts[group + 1]
    // Several programs lie side by side, and this one is called otherwise.
    return started != name && !started.contains(name) && Self.isCompiled(mention.source)
      && parts.last.map { $0.hasPrefix("main.") } == true
  }

  // MARK: Files

  /// Compilers and bundlers leave the source behind; a script that is not in the image is not what starts.
  private static func isCompiled(_ source: String) -> Bool {
    source.hasSuffix("ts") || [.compiled, .dotNet, .java].contains(SourceLanguage(of: source))
  }

  private var shippedSources: Set<String> {
    var paths: Set<String> = []
    state.files.forEachFile { _, file, _ in
      if let path = file.contextPath { paths.insert(path) }
    }
    return paths
  }

  private func isMissing(_ mention: MentionedFiles.Mention) -> Bool {
    let place = FileTree.absolute(mention.path, in: state.workingDirectory)
    guard state.files.look(at: place).isAbsent else { return false }
    let name = FileTree.name(of: place)
    let package = FileTree.name(of: FileTree.folder(of: mention.source))
    guard state.files.root.mayHold(name, in: folder(of: mention), beside: package, depth: 0) else {
      return !isNamedOtherwise(name)
    }
    return mention.isFromWorkingDirectory && !isNamedOtherwise(name)
  }

  /// The folder that a script expects around the file; a compiled program may be told another place.
  private func folder(of mention: MentionedFiles.Mention) -> String? {
    let parts = mention.path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard parts.count > 1, SourceLanguage(of: mention.source) != .compiled else { return nil }
    return isNamedOtherwise(String(parts[parts.count - 1])) ? nil : String(parts[parts.count - 2])
  }

  /// Whether an argument or a variable of the image names the file.
  private func isNamedOtherwise(_ name: String) -> Bool {
    words.contains { $0.contains(name) }
      || state.scope.environment.values.contains { $0.contains(name) }
  }
}

extension Directory {
  /// Whether something of a name lies anywhere in it, below a folder of a name where one is given; folders of
  /// which less is known than what people put there count as well.
  fileprivate func mayHold(
    _ name: String, in folder: String?, beside package: String, depth: Int,
    isInside: Bool = false
  ) -> Bool {
    guard depth < 12 else { return true }
    // Other people's packages hold nothing of the project's, unless it is installed among them.
    if entries.keys.contains(where: { $0.hasSuffix(".dist-info") }) {
      return entry(package) != nil
    }
    if mayHaveLess { return true }
    if let node = entry(name), folder == nil || isInside {
      if case .file(let file) = node, file.origin == .baseImage { return false }
      return true
    }
    return entries.contains { inner, node in
      switch node {
      case .directory(let next):
        inner != "node_modules"
          && next.mayHold(
            name, in: folder, beside: package, depth: depth + 1, isInside: inner == folder)
      case .unknown: true
      case .file, .link: false
      }
    }
  }
}
