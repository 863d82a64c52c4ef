import BuildModel
import DockerfileSyntax
import Findings

extension StagePlayer {
  /// Where a `COPY` reads from.
  private enum Source {
    case context
    case stage(Int)
    /// An image or a name that is neither a stage nor known.
    case image(String, BaseImage?)
    /// A name that cannot be meant as an image, of no stage that can be copied from.
    case noStage(String)
  }

  mutating func copy(_ instruction: Instruction) -> (Simulation.Outcome, Size) {
    let words = instruction.words
    guard words.count >= 2, let target = state.scope.expand(words[words.count - 1]) else {
      return unknownTarget(instruction)
    }
    let source = source(of: instruction)
    if case .stage(let index) = source { needs.insert(index) }
    guard let manner = CopyManner(instruction, in: state) else {
      return (.fails(text: "invalid user index: -1", reason: .buildFails), .zero)
    }
    if case .noStage(let name) = source {
      let text =
        build.refusal(of: name, in: stage)
        ?? "failed to resolve source metadata for docker.io/library/\(name)"
      return (.fails(text: text, reason: .buildFails), .zero)
    }
    var added = Size.zero
    var unknown: Message?
    var heredocs = instruction.heredocs[...]
    let keepsParents = instruction.flag("parents") != nil
    for word in words.dropLast() {
      if word.text.hasPrefix("<<"), let heredoc = heredocs.popFirst() {
        added += write(heredoc, to: target, manner)
        continue
      }
      guard let path = state.scope.expand(word) else {
        unknown = unknown ?? Message("start.unknown.path", ["path": .text(word.text)])
        continue
      }
      if instruction.keyword == .add, let reason = unpack(path, to: target) {
        unknown = unknown ?? reason
        continue
      }
      switch copy(path, from: source, to: target, keepsParents: keepsParents, manner) {
      case .done(let size): added += size
      case .missing(let missing):
        return (
          .fails(
            text:
              "failed to compute cache key: failed to calculate checksum of ref: \"\(missing)\": not found",
            reason: .copySourceMissing), .zero
        )
      case .unknown(let message): unknown = unknown ?? message
      }
    }
    if let unknown { return (.unknown(unknown), added + .unknown) }
    return (.done, added)
  }

  /// `ADD` of an archive, an address or a repository: what comes out of it is not known.
  private mutating func unpack(_ path: String, to target: String) -> Message? {
    let suffixes = [
      ".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tar.zst", ".tzst",
    ]
    let isRemote = path.contains("://") || path.hasPrefix("git@")
    guard isRemote || suffixes.contains(where: { path.hasSuffix($0) }) else { return nil }
    let place = FileTree.absolute(target, in: state.workingDirectory)
    // A remote file keeps its name in a folder; an archive may hold anything at any depth.
    if isRemote, !target.hasSuffix("/") {
      state.files.put(.unknown(.context(path)), at: place)
    } else {
      state.files.openEverything(below: place)
    }
    return Message("start.unknown.path", ["path": .text(path)])
  }

  private mutating func unknownTarget(_ instruction: Instruction) -> (Simulation.Outcome, Size) {
    state.files.openEverything()
    let word = instruction.words.last?.text ?? ""
    return (.unknown(Message("start.unknown.path", ["path": .text(word)])), .unknown)
  }

  private func source(of instruction: Instruction) -> Source {
    guard let name = instruction.flag("from")?.value?.text else { return .context }
    if let found = build.stage(named: name, before: stage.index) {
      return found.index < stage.index ? .stage(found.index) : .noStage(name)
    }
    if Int(name) != nil { return .noStage(name) }
    if let reference = ImageReference(parsing: name) {
      switch build.images.look(up: reference) {
      case .known(let image): return .image(name, image)
      case .unknownTag: return .image(name, nil)
      case .unlisted: break
      }
    }
    return build.slip(in: name, before: stage.index) == nil ? .image(name, nil) : .noStage(name)
  }

  private enum Copied {
    case done(Size)
    case missing(String)
    case unknown(Message)
  }

  private mutating func copy(
    _ path: String, from source: Source, to target: String, keepsParents: Bool, _ manner: CopyManner
  ) -> Copied {
    let (found, origin) = look(at: path, in: source)
    switch found {
    case .nothing: return .missing(FileTree.absolute(path, in: "/"))
    case .unknown:
      putUnknown(
        path, from: origin,
        at: keepsParents ? StagePlayer.parents(of: path, in: path, below: target) : target)
      return .unknown(unknownReason(path, source))
    case .some(let nodes):
      let whole = wholeSize(of: path, in: source)
      let known = nodes.reduce(Size.zero) { total, item in
        let node = manner.applied(to: originated(manner.without(item.node), from: origin))
        let name = FileTree.name(of: item.name)
        var place =
          keepsParents ? StagePlayer.parents(of: item.name, in: path, below: target) : target
        if keepsParents, case .directory = node { place += name }
        put(node, named: name, at: place, manner)
        return total + node.size
      }
      return .done(whole ?? known)
    }
  }

  /// `COPY --from=build / /` brings the stage's base image too, of which not all files are listed.
  private func wholeSize(of path: String, in source: Source) -> Size? {
    guard case .stage(let index) = source, FileTree.parts(of: path).isEmpty else { return nil }
    return finished[index].size
  }

  private enum Found {
    case some([(name: String, node: Node)])
    case nothing
    case unknown
  }

  private func look(at path: String, in source: Source) -> (Found, Origin) {
    switch source {
    case .context: (find(path) { context.look(at: $0) }, .context(path))
    case .stage(let index): (find(path) { finished[index].files.look(at: $0) }, .stage(index))
    case .image(let name, let image?):
      (find(path) { StageState(base: image, escape: 0x5C).files.look(at: $0) }, .image(name))
    case .image(let name, nil), .noStage(let name): (.unknown, .image(name))
    }
  }

  /// What a source word names: one thing, or several by a pattern.
  private func find(_ path: String, in look: (String) -> Presence) -> Found {
    guard NamePattern.isPattern(path.utf8) else {
      switch look(path) {
      case .present(let node):
        return .some([(FileTree.parts(of: path).joined(separator: "/"), node)])
      case .absent: return .nothing
      case .unknown: return .unknown
      }
    }
    return findMatches(FileTree.parts(of: path), in: look)
  }

  /// Patterns may stand in folders too: `src/*/*.csproj`.
  private func findMatches(_ parts: [String], in look: (String) -> Presence) -> Found {
    guard let index = parts.firstIndex(where: { NamePattern.isPattern($0.utf8) }) else {
      return look(parts.joined(separator: "/")).node.map {
        .some([(parts.joined(separator: "/"), $0)])
      } ?? .some([])
    }
    guard case .present(.directory(let folder)) = look(parts[..<index].joined(separator: "/"))
    else { return .unknown }
    let matches = folder.entries(matching: parts[index])
    if matches.isEmpty { return folder.isOpen ? .unknown : .some([]) }
    var found: [(name: String, node: Node)] = []
    for match in matches {
      let inner = Array(parts[..<index]) + [match.name] + parts[(index + 1)...]
      switch findMatches(inner, in: look) {
      case .some(let nodes): found += nodes
      case .nothing: continue
      case .unknown: return .unknown
      }
    }
    return .some(found)
  }

  private func originated(_ node: Node, from origin: Origin) -> Node {
    if case .context = origin { return node }
    return node.copied(from: origin)
  }

  /// The folder for `COPY --parents`: the found path's own folders, from `/./` of the source on if it has
  /// that.
  ///
  /// Source: docs.docker.com/reference/dockerfile, "COPY --parents".
  private static func parents(of found: String, in source: String, below target: String) -> String {
    let words = source.split(separator: "/")
    var kept = FileTree.parts(of: found)[...]
    if let pivot = words.dropFirst(source.hasPrefix("/") ? 0 : 1).firstIndex(of: ".") {
      kept = kept.dropFirst(FileTree.parts(of: words[..<pivot].joined(separator: "/")).count)
    }
    return ([target] + kept.dropLast()).joined(separator: "/") + "/"
  }

  /// Copies one thing: a folder's contents, or a file under its own or a new name.
  ///
  /// Several files to a name without a closing slash all become that one file, as BuildKit copies them one
  /// after the other; a target that is a folder takes them under their names.
  private mutating func put(
    _ node: Node, named name: String, at target: String, _ manner: CopyManner
  ) {
    let path = FileTree.absolute(target, in: state.workingDirectory)
    switch node {
    case .directory(let folder):
      state.files.put(node, at: path, made: manner.folders)
      // Of an image that is not known anything may come along, at any depth.
      if folder.mayHaveLess { state.files.openEverything(below: path) }
    case .file, .unknown, .link:
      var isFolder = target.hasSuffix("/") || target == "." || target.hasSuffix("/.")
      if state.files.look(at: path).isDirectory { isFolder = true }
      state.files.put(
        withAccounts(node, at: isFolder ? "\(path)/\(name)" : path),
        at: isFolder ? "\(path)/\(name)" : path, made: manner.folders)
    }
  }

  /// A passwd or group file that is copied says who there is.
  private func withAccounts(_ node: Node, at path: String) -> Node {
    guard ["/etc/passwd", "/etc/group"].contains(path), case .file(var file) = node,
      file.facts.accounts == nil, let bytes = context.bytes(of: file)
    else { return node }
    let nobody: Accounts? = nil
    file.facts.accounts =
      path == "/etc/group" ? nobody.adding(group: bytes) : nobody.adding(passwd: bytes)
    return .file(file)
  }

  /// Notes that something came that is not known: a file, or a folder with anything in it.
  private mutating func putUnknown(_ path: String, from origin: Origin, at target: String) {
    let place = FileTree.absolute(target, in: state.workingDirectory)
    var isFolder = target.hasSuffix("/") || target == "."
    if state.files.look(at: place).isDirectory { isFolder = true }
    let name = FileTree.parts(of: path).last ?? ""
    // `COPY . target` copies a folder's contents; the target is a folder then.
    if isFolder, FileTree.isLikelyFile(path, into: place), !NamePattern.isPattern(name.utf8) {
      var file = File(size: .unknown, origin: origin, attributes: .unknown)
      file.attributes.mode = place.hasSuffix("bin") ? 0o755 : nil
      state.files.put(.file(file), at: "\(place)/\(name)")
    } else if isFolder || name.isEmpty {
      // If it is a folder itself, what is in it lands anywhere below.
      state.files.openEverything(below: place)
    } else {
      state.files.put(.unknown(origin), at: place)
    }
  }

  private func unknownReason(_ path: String, _ source: Source) -> Message {
    switch source {
    case .context: return Message("start.unknown.context", ["path": .text(path)])
    case .stage(let index):
      let command = finished[index].unknownCommand
      return command.map { Message("start.unknown.command", ["command": .text($0)]) }
        ?? Message("start.unknown.path", ["path": .text(path)])
    case .image(let name, _), .noStage(let name):
      return Message("start.unknown.copy-image", ["image": .text(name)])
    }
  }

  private mutating func write(
    _ heredoc: Heredoc, to target: String, _ manner: CopyManner
  ) -> Size {
    var file = File(size: Size(heredoc.content.count), origin: .command)
    if !heredoc.expands || !heredoc.content.contains(0x24) {
      file.content = .bytes(heredoc.content)
    } else if let text = expanded(heredoc.content) {
      file.content = .bytes(Array(text.utf8))
      file.size = Size(text.utf8.count)
    } else {
      file.size.certainty = .estimated
    }
    put(manner.applied(to: .file(file)), named: heredoc.name.text, at: target, manner)
    return file.size
  }

  /// Variables are replaced, quotes stay.
  private func expanded(_ bytes: [UInt8]) -> String? {
    var run = CommandRun(arguments: [], state: state, context: context)
    return run.expandedText(ShellReader.expanding(bytes))
  }
}
