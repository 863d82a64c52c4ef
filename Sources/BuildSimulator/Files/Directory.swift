import Synchronization

/// A folder of an image, as far as it is known.
///
/// What happens to everything in it (`chown -R`, a copy, an unknown command) is noted once and put on each
/// entry when it is looked at; so is what lies in a folder of the build context. Large folders cost
/// nothing until somebody looks into them.
package struct Directory: Sendable {
  package var attributes: Attributes
  private var isOpened = false
  /// Whether some of it may have been removed by a command that is not known.
  package private(set) var mayHaveLess = false
  private var own: [String: Node] = [:]
  /// Holds what is not in ``own``.
  private var source: ContextFolder?
  /// What happened to all entries but the fresh ones.
  private var changes: [TreeChange] = []
  private var fresh: Set<String> = []
  /// The same number means the same contents.
  private(set) var stamp = Directory.nextStamp()

  private static let stamps = Atomic<UInt64>(0)

  private static func nextStamp() -> UInt64 {
    stamps.wrappingAdd(1, ordering: .relaxed).newValue
  }

  package init(_ attributes: Attributes = .folder) { self.attributes = attributes }

  /// A folder of the build context.
  init(_ source: ContextFolder, mode: UInt16) {
    self.init(Attributes(mode: mode))
    self.source = source
  }

  /// Whether there may be more in it than is known.
  package var isOpen: Bool {
    get { isOpened || source?.isUnreadable ?? false }
    set { isOpened = newValue }
  }

  // MARK: Looking

  /// What is known to be in it under a name.
  package func entry(_ name: String) -> Node? {
    if let node = own[name] {
      return changes.isEmpty || fresh.contains(name) ? node : node.applying(changes)
    }
    return source?.node(named: name)?.applying(changes)
  }

  /// Everything that is known to be in it.
  package var entries: [String: Node] {
    var all = own
    if !changes.isEmpty {
      for (name, node) in own where !fresh.contains(name) { all[name] = node.applying(changes) }
    }
    source?.forEach { name, node in
      if all[name] == nil { all[name] = node.applying(changes) }
    }
    return all
  }

  /// The same one after the other, without a table of them all.
  private func forEachEntry(_ body: (String, Node) -> Void) {
    for (name, node) in own {
      body(name, changes.isEmpty || fresh.contains(name) ? node : node.applying(changes))
    }
    source?.forEach { name, node in
      if own[name] == nil { body(name, node.applying(changes)) }
    }
  }

  package var isEmpty: Bool { own.isEmpty && (source?.isEmpty ?? true) }

  /// What is known to be in it under names that match a pattern, sorted.
  func entries(matching pattern: String) -> [(name: String, node: Node)] {
    let pattern = NamePattern(Array(pattern.utf8))
    return entries.filter { pattern.matches(Array($0.key.utf8)) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var size: Size {
    if mayHaveLess { return .unknown }
    var total = own.values.reduce(isOpen ? Size.unknown : .zero) { $0 + $1.size }
    guard let source else { return total }
    if own.isEmpty { return total + source.size }
    source.forEach { name, node in
      if own[name] == nil { total += node.size }
    }
    return total
  }

  func forEachFile(path: String, _ body: (String, File, Bool) -> Void) {
    forEachEntry { name, node in
      switch node {
      case .file(let file): body("\(path)/\(name)", file, mayHaveLess)
      case .directory(let directory): directory.forEachFile(path: "\(path)/\(name)", body)
      case .link, .unknown: break
      }
    }
  }

  // MARK: Changing

  mutating func apply(_ change: TreeChange) {
    stamp = Directory.nextStamp()
    switch change {
    case .opened:
      isOpen = true
      mayHaveLess = true
    case .copied: break
    case .owned(let owner): attributes.owner = owner
    case .ownedInPart(let change): attributes.owner = change.applied(to: attributes.owner)
    case .mode(let mode): attributes.change(mode, isFolder: true)
    }
    for name in fresh { own[name] = own[name]?.applying([change]) }
    fresh = []
    // Opening twice, or copying twice, is the same as once.
    if changes.last != change { changes.append(change) }
  }

  private mutating func store(_ node: Node, as name: String) {
    stamp = Directory.nextStamp()
    own[name] = node
    if !changes.isEmpty { fresh.insert(name) }
  }

  /// Takes an entry out, so that it can be changed in place and stored again.
  private mutating func take(_ name: String) -> Node? {
    let node = entry(name)
    own[name] = nil
    return node
  }

  /// How a node is put: who owns the folders that are made on the way, and whether those may hold more.
  struct Manner {
    var made = Attributes.folder
    var opensFolders = false
  }

  /// Puts a file or link in the place of what has that name.
  mutating func put(_ node: Node, as name: String) { store(node, as: name) }

  mutating func put(_ node: Node, at parts: ArraySlice<String>, _ manner: Manner) {
    guard let first = parts.first else {
      if case .directory(let directory) = node { merge(directory) }
      return
    }
    // In a folder with unknown contents, a folder of that name may have been there already.
    var inner = Directory(manner.made)
    inner.isOpen = manner.opensFolders || isOpen
    if isOpen { inner.attributes = .unknown }
    var isNew = true
    switch take(first) {
    case .directory(let existing):
      inner = existing
      isNew = false
    // What was unknown may have been a folder with more in it.
    case .unknown, .link:
      inner.isOpen = true
      inner.attributes = .unknown
    case .file, nil: break
    }
    if parts.count > 1 {
      inner.put(node, at: parts.dropFirst(), manner)
    } else if case .directory(let directory) = node {
      inner.merge(directory)
      if isNew, !isOpen { inner.attributes = directory.attributes }
    } else {
      return store(node, as: first)
    }
    store(.directory(inner), as: first)
  }

  /// Puts a node in the place of what was there.
  mutating func put(_ node: Node, at parts: ArraySlice<String>, replacing: Bool) {
    if replacing { remove(parts) }
    put(node, at: parts, Manner())
  }

  /// Folders are merged, everything else is replaced; the folder itself stays as it is.
  mutating func merge(_ other: Directory) {
    isOpen = isOpen || other.isOpen
    mayHaveLess = mayHaveLess || other.mayHaveLess
    stamp = Directory.nextStamp()
    if isEmpty, changes.isEmpty {
      (own, source, changes, fresh) = (other.own, other.source, other.changes, other.fresh)
      return
    }
    for (name, node) in other.entries {
      if case .directory(let directory) = node, case .directory(var existing)? = take(name) {
        existing.merge(directory)
        // Inner folders take over who owns them.
        existing.attributes = directory.attributes
        store(.directory(existing), as: name)
      } else {
        store(node, as: name)
      }
    }
  }

  mutating func remove(_ parts: ArraySlice<String>) {
    guard let first = parts.first, let node = entry(first) else { return }
    if parts.count == 1 {
      load()
      stamp = Directory.nextStamp()
      own[first] = nil
      fresh.remove(first)
    } else if case .directory(var inner) = node {
      own[first] = nil
      inner.remove(parts.dropFirst())
      store(.directory(inner), as: first)
    }
  }

  /// Takes over what lies in the context, as something of it goes away.
  private mutating func load() {
    guard let source else { return }
    source.forEach { name, node in
      if own[name] == nil { own[name] = node }
    }
    self.source = nil
  }

  /// Changes the folder at a path, if one is known there.
  mutating func change(_ parts: ArraySlice<String>, _ body: (inout Directory) -> Void) {
    guard let first = parts.first else { return body(&self) }
    guard case .directory(var inner)? = entry(first) else { return }
    own[first] = nil
    inner.change(parts.dropFirst(), body)
    store(.directory(inner), as: first)
  }

  /// Says that it holds nothing but what is put there from now on.
  mutating func close() {
    self = Directory(attributes)
  }

  /// The bytes of what is in it and was not in it before, changed files included.
  func added(since before: Directory) -> Size {
    if stamp == before.stamp { return .zero }
    var total = isOpen && !before.isOpen ? Size.unknown : .zero
    forEachEntry { name, node in
      let old = before.entry(name)
      if case .directory(let inner) = node, case .directory(let other)? = old {
        total += inner.added(since: other)
      } else if old.map({ !node.isSame(as: $0) }) ?? true {
        total += node.size
      }
    }
    return total
  }

  /// What is known when either of two may be true.
  func joined(with other: Directory) -> Directory {
    if stamp == other.stamp { return self }
    var joined = Directory(attributes == other.attributes ? attributes : .unknown)
    joined.isOpen = isOpen || other.isOpen
    joined.mayHaveLess = mayHaveLess || other.mayHaveLess
    let others = other.entries
    for (name, node) in entries {
      guard let second = others[name] else {
        joined.own[name] = .unknown(.command)
        continue
      }
      if case .directory(let one) = node, case .directory(let two) = second {
        joined.own[name] = .directory(one.joined(with: two))
      } else {
        joined.own[name] = node.isSame(as: second) ? node : .unknown(.command)
      }
    }
    for name in others.keys where joined.own[name] == nil {
      joined.own[name] = .unknown(.command)
    }
    return joined
  }
}
