import BuildModel
import DockerfileSyntax
import Findings

/// What `--chown` and `--chmod` say of everything that one instruction copies.
struct CopyManner {
  private var changes: [TreeChange] = []
  private var excluded: IgnorePatterns?
  /// For the folders that are made on the way.
  private(set) var folders = Attributes.folder

  /// `nil` where a name is looked up in an image that has no users at all.
  init?(_ instruction: Instruction, in state: StageState) {
    if let word = instruction.flag("chown")?.value {
      let text = state.scope.expand(word)
      guard let owner = CopyManner.owner(text, in: state) else { return nil }
      changes.append(.owned(owner))
      folders.owner = owner
    }
    let patterns = instruction.flags.filter { $0.name == "exclude" }.compactMap {
      $0.value.flatMap { state.scope.expand($0) }
    }
    if !patterns.isEmpty { excluded = IgnorePatterns(patterns.joined(separator: "\n")) }
    guard let word = instruction.flag("chmod")?.value else { return }
    let change = state.scope.expand(word).flatMap { ModeChange($0) }
    changes.append(.mode(change))
    folders.change(change, isFolder: true)
  }

  /// The numbers, `nil` inside where they are not known; `nil` where BuildKit refuses.
  ///
  /// A name that the image does not know counts as 0. Source: BuildKit, run on 2026-11-23.
  private static func owner(_ text: String?, in state: StageState) -> Owner?? {
    guard let text else { return .some(nil) }
    // Source: BuildKit, `solver/llbsolver/file/user_linux.go` and `dockerfile2llb` (`parseChownFlag`), where
    // root needs no file to be looked up in.
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { $0 == "root" ? "0" : String($0) }
    let isNumeric = parts.allSatisfy { Int($0) != nil }
    if isNumeric, let user = Int(parts[0]) {
      return Owner(user: user, group: parts.count > 1 ? Int(parts[1]) ?? user : user)
    }
    if state.isScratch, state.files.root.isEmpty, state.unknownCommand == nil { return nil }
    let accounts = state.accounts
    if let owner = accounts.owner(text) { return owner }
    return accounts.mayHaveMore ? .some(nil) : .root
  }

  func applied(to node: Node) -> Node { node.applying(changes) }

  /// Without what `--exclude` names, seen from the folder that is copied.
  func without(_ node: Node) -> Node {
    guard let excluded, case .directory(let folder) = node else { return node }
    return .directory(without(folder, at: "", excluded))
  }

  private func without(_ folder: Directory, at path: String, _ excluded: IgnorePatterns)
    -> Directory
  {
    var kept = folder
    for (name, node) in folder.entries {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      if excluded.excludes(inner) {
        kept.remove([name])
      } else if case .directory(let directory) = node {
        kept.put(.directory(without(directory, at: inner, excluded)), at: [name], replacing: true)
      }
    }
    return kept
  }
}
