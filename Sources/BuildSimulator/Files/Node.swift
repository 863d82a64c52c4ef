/// Something at a path of an image.
package enum Node: Sendable {
  case file(File)
  case directory(Directory)
  case link(Link)
  /// Something is there or not, and it may be anything.
  case unknown(Origin)
}

/// The answer to "is there something at this path?".
package enum Presence: Sendable {
  case present(Node)
  case absent
  case unknown

  package var isAbsent: Bool { if case .absent = self { true } else { false } }
  package var node: Node? { if case .present(let node) = self { node } else { nil } }
  var isDirectory: Bool { if case .present(.directory) = self { true } else { false } }
  /// The folder that is known to be there.
  var directory: Directory? {
    if case .present(.directory(let directory)) = self { directory } else { nil }
  }
  /// The file that is known to be there.
  var file: File? { if case .present(.file(let file)) = self { file } else { nil } }
}

/// Where a file came from.
package enum Origin: Hashable, Sendable {
  case baseImage
  /// The build context, by its path there.
  case context(String)
  /// Made by a `RUN` of the stage, or written by a heredoc.
  case command
  /// Copied from another stage, by index.
  case stage(Int)
  /// Copied from an image.
  case image(String)
}

/// A symbolic link.
package struct Link: Hashable, Sendable {
  /// What it says, seen from its own folder; `nil` where that is not known.
  package var target: String?
  package var owner: Owner?

  package init(target: String?, owner: Owner? = .root) {
    self.target = target
    self.owner = owner
  }
}

package struct File: Sendable {
  package var size: Size
  package var origin: Origin
  package var attributes: Attributes
  /// What is in it, where that is known.
  package var content: Content?
  private var box: FactsBox?

  /// Where the bytes of a file are.
  package enum Content: Hashable, Sendable {
    /// In the build context, by its path there.
    case context(String)
    /// Written by the Dockerfile itself.
    case bytes([UInt8])
  }

  package init(
    size: Size, origin: Origin, attributes: Attributes = .file, content: Content? = nil
  ) {
    self.size = size
    self.origin = origin
    self.attributes = attributes
    self.content = content
  }

  /// A file that was written with these bytes.
  init(writing bytes: [UInt8], attributes: Attributes = .file) {
    self.init(
      size: Size(bytes.count), origin: .command, attributes: attributes, content: .bytes(bytes))
  }

  /// What is known of few files only, kept apart so that the many stay small.
  package var facts: FileFacts {
    get { box?.facts ?? FileFacts() }
    set { box = FactsBox(newValue) }
  }

  private final class FactsBox: Sendable {
    let facts: FileFacts
    init(_ facts: FileFacts) { self.facts = facts }
  }

  /// Where the bytes can be read: a path in the build context.
  package var contextPath: String? {
    if case .context(let path)? = content { path } else { nil }
  }

  /// Whether nothing that is known of two files differs.
  func isSame(as other: File) -> Bool {
    size == other.size && attributes == other.attributes && content == other.content
      && origin == other.origin && (box === other.box || facts == other.facts)
  }

  /// Whether its mode lets nobody run it.
  var cannotRun: Bool { attributes.mode.map { $0 & 0o111 == 0 } ?? false }
}

extension Node {
  /// The bytes of a file or of everything in a folder.
  package var size: Size {
    switch self {
    case .file(let file): file.size
    case .link: .zero
    case .unknown: .unknown
    case .directory(let directory): directory.size
    }
  }

  /// The same node, saying that it was copied from somewhere.
  func copied(from origin: Origin) -> Node { applying([.copied(origin)]) }

  func applying(_ changes: [TreeChange]) -> Node {
    guard !changes.isEmpty else { return self }
    switch self {
    case .file(var file):
      for change in changes { change.apply(to: &file) }
      return .file(file)
    case .link(var link):
      for change in changes {
        if case .owned(let owner) = change { link.owner = owner }
        if case .ownedInPart(let change) = change { link.owner = change.applied(to: link.owner) }
      }
      return .link(link)
    case .unknown(let origin):
      var origin = origin
      for case .copied(let new) in changes { origin = new }
      return .unknown(origin)
    case .directory(var directory):
      for change in changes { directory.apply(change) }
      return .directory(directory)
    }
  }

  func isSame(as other: Node) -> Bool {
    switch (self, other) {
    case (.file(let one), .file(let two)): one.isSame(as: two)
    case (.directory(let one), .directory(let two)): one.stamp == two.stamp
    case (.link(let one), .link(let two)): one == two
    case (.unknown(let one), .unknown(let two)): one == two
    default: false
    }
  }
}

/// Something that happened to all of a tree.
enum TreeChange: Hashable, Sendable {
  /// Anything may have been written anywhere in it.
  case opened
  case copied(Origin)
  /// It has another owner now; `nil` where it is not known who.
  case owned(Owner?)
  /// Only the user or only the group has changed.
  case ownedInPart(OwnerChange)
  /// `nil` where it is not known how.
  case mode(ModeChange?)

  fileprivate func apply(to file: inout File) {
    switch self {
    case .opened: break
    case .copied(let origin): file.origin = origin
    case .owned(let owner): file.attributes.owner = owner
    case .ownedInPart(let change):
      file.attributes.owner = change.applied(to: file.attributes.owner)
    case .mode(let change): file.attributes.change(change, isFolder: false)
    }
  }
}

extension Attributes {
  mutating func change(_ change: ModeChange?, isFolder: Bool) {
    guard let change else { return mode = nil }
    mode = mode.map { change.applied(to: $0, isFolder: isFolder) } ?? change.fixedMode
  }
}
