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
        added += write(heredoc, to: target)
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
      let folder = keepsParents ? StagePlayer.parents(of: path, below: target) : target
      switch copy(
        path, from: source, to: folder, isOnly: words.count == 2,
        keepsName: keepsParents, removesExecution: removesExecution(instruction))
      {
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
    _ path: String, from source: Source, to target: String, isOnly: Bool, keepsName: Bool,
    removesExecution: Bool
  ) -> Copied {
    let (found, origin) = look(at: path, in: source)
    switch found {
    case .nothing: return .missing(FileTree.absolute(path, in: "/"))
    case .unknown:
      putUnknown(path, from: origin, at: target, isOnly: isOnly)
      return .unknown(unknownReason(path, source))
    case .some(let nodes):
      return .done(
        nodes.reduce(.zero) { total, item in
          let node = originated(item.node, from: origin).cannotRun(removesExecution)
          var place = target
          if keepsName, case .directory = node { place += "/" + item.name }
          put(node, named: item.name, at: place, isOnly: isOnly && nodes.count == 1)
          return total + node.size
        })
    }
  }

  /// `--chmod=0644` and the like: nobody may run it.
  private func removesExecution(_ instruction: Instruction) -> Bool {
    guard let text = instruction.flag("chmod")?.value.flatMap({ state.scope.expand($0) }),
      let mode = Int(text, radix: 8)
    else { return false }
    return mode & 0o111 == 0
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
      case .present(let node): return .some([(FileTree.parts(of: path).last ?? "", node)])
      case .absent: return .nothing
      case .unknown: return .unknown
      }
    }
    let parts = FileTree.parts(of: path)
    guard let last = parts.last,
      !parts.dropLast().contains(where: { NamePattern.isPattern($0.utf8) })
    else { return .unknown }
    guard case .present(.directory(let folder)) = look(parts.dropLast().joined(separator: "/"))
    else { return .unknown }
    let matches = folder.entries(matching: last)
    if matches.isEmpty { return folder.isOpen ? .unknown : .some([]) }
    return .some(matches)
  }

  private func originated(_ node: Node, from origin: Origin) -> Node {
    if case .context = origin { return node }
    return node.copied(from: origin)
  }

  /// The folder for `COPY --parents`: the path's own folders, from `/./` on if it has that.
  ///
  /// Source: docs.docker.com/reference/dockerfile, "COPY --parents".
  private static func parents(of path: String, below target: String) -> String {
    var kept = path.split(separator: "/")[...]
    if let pivot = kept.dropFirst(path.hasPrefix("/") ? 0 : 1).firstIndex(of: ".") {
      kept = kept[(pivot + 1)...]
    }
    let folders = FileTree.parts(of: kept.joined(separator: "/")).dropLast()
    return ([target] + folders).joined(separator: "/") + "/"
  }

  /// Copies one thing: a folder's contents, or a file under its own or a new name.
  private mutating func put(_ node: Node, named name: String, at target: String, isOnly: Bool) {
    let path = FileTree.absolute(target, in: state.workingDirectory)
    switch node {
    case .directory: state.files.put(node, at: path)
    case .file, .unknown:
      var isFolder = target.hasSuffix("/") || target == "." || target.hasSuffix("/.") || !isOnly
      if case .present(.directory) = state.files.look(at: path) { isFolder = true }
      state.files.put(node, at: isFolder ? "\(path)/\(name)" : path)
    }
  }

  /// Notes that something came that is not known: a file, or a folder with anything in it.
  private mutating func putUnknown(
    _ path: String, from origin: Origin, at target: String, isOnly: Bool
  ) {
    let place = FileTree.absolute(target, in: state.workingDirectory)
    var isFolder = target.hasSuffix("/") || target == "." || !isOnly
    if case .present(.directory) = state.files.look(at: place) { isFolder = true }
    let name = FileTree.parts(of: path).last ?? ""
    // `COPY . target` copies a folder's contents; the target is a folder then.
    if isFolder || name.isEmpty || NamePattern.isPattern(name.utf8) {
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

  private mutating func write(_ heredoc: Heredoc, to target: String) -> Size {
    let size = Size(heredoc.content.count, heredoc.expands ? .estimated : .known)
    put(
      .file(File(size: size, origin: .command)), named: heredoc.name.text, at: target, isOnly: true)
    return size
  }
}

extension Node {
  /// The same, without leave to run where that was taken away.
  fileprivate func cannotRun(_ isTrue: Bool) -> Node {
    guard isTrue, case .file(var file) = self else { return self }
    file.cannotRun = true
    return .file(file)
  }
}
