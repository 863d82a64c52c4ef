import BuildModel
import DockerfileSyntax

extension StagePlayer {
  /// What a mount hides for the time of one `RUN`.
  struct Mounted {
    var path: String
    /// What was there before.
    var before: Presence
  }

  /// Puts what `RUN --mount` brings in its place.
  ///
  /// Source: docs.docker.com/reference/dockerfile, "RUN --mount".
  mutating func mount(_ instruction: Instruction) -> [Mounted] {
    instruction.flags.filter { $0.name == "mount" }.compactMap { flag in
      guard let value = flag.value, let text = state.scope.expand(value),
        let options = try? MountOptions(text)
      else { return nil }
      return mount(options)
    }
  }

  private mutating func mount(_ options: MountOptions) -> Mounted? {
    guard options.type != "ssh", let target = options.target else { return nil }
    let path = FileTree.absolute(target, in: state.workingDirectory)
    let before = state.files.look(at: path)
    let node = options.type == "bind" ? boundNode(options) : nil
    state.files.remove(path)
    if let node {
      state.files.put(node, at: path)
    } else if options.type == "secret" {
      state.files.put(.unknown(.command), at: path)
    } else {
      state.files.open(path)
      // A cache may hold what an earlier build has put there.
      if options.type == "cache" { state.files.openEverything(below: path) }
    }
    let isWritable =
      options.value(of: "rw") != nil || options.value(of: "readwrite") != nil
      || options.value(of: "ro") == "false" || options.value(of: "readonly") == "false"
    if options.type == "bind", !isWritable { state.readOnlyPaths.append(path) }
    return Mounted(path: path, before: before)
  }

  /// What lies at the source of a bind mount; `nil` where that is not known.
  private func boundNode(_ options: MountOptions) -> Node? {
    let source = options.source ?? "/"
    guard let name = options.value(of: "from") else { return context.look(at: source).node }
    guard let stage = build.stage(named: name, before: stage.index), stage.index < self.stage.index
    else { return nil }
    return finished[stage.index].files.look(at: source).node
  }

  /// The first bind mount whose source is not in the context or stage.
  func missingMount(_ instruction: Instruction) -> String? {
    for flag in instruction.flags where flag.name == "mount" {
      guard let value = flag.value, let text = state.scope.expand(value),
        let options = try? MountOptions(text), options.type == "bind", let source = options.source
      else { continue }
      if let name = options.value(of: "from") {
        guard let stage = build.stage(named: name, before: stage.index),
          stage.index < self.stage.index
        else { continue }
        if finished[stage.index].files.look(at: source).isAbsent {
          return FileTree.absolute(source, in: "/")
        }
      } else if context.look(at: source).isAbsent {
        return FileTree.absolute(source, in: "/")
      }
    }
    return nil
  }

  /// Takes the mounts away again, the last one first.
  mutating func unmount(_ mounts: [Mounted]) {
    state.readOnlyPaths = []
    for mount in mounts.reversed() {
      state.files.remove(mount.path)
      switch mount.before {
      case .present(let node): state.files.put(node, at: mount.path)
      // What the builder made for the mount to stand on goes again; folders on the way to it stay.
      // Source: BuildKit executor/stubs.go (`MountStubsCleaner`).
      case .absent, .unknown: break
      }
    }
  }
}
