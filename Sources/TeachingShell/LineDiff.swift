import Terminal

/// The difference of two texts by lines: `-` what went, `+` what came, with numbers of the new text.
struct LineDiff {
  /// Empty when the texts are equal.
  private(set) var lines: [StyledLine] = []

  init(from old: String, to new: String) {
    let old = TextLines.split(old)
    let new = TextLines.split(new)
    guard old != new else { return }
    for change in LineDiff.changes(old, new) {
      switch change {
      case .same(let text): lines.append(StyledLine([Run("  \(text)", .dim)]))
      case .removed(let text): lines.append(StyledLine([Run("- \(text)", .failure)]))
      case .added(let text): lines.append(StyledLine([Run("+ \(text)", .success)]))
      }
    }
  }

  private enum Change {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Walks both texts with the standard library's shortest edit script.
  private static func changes(_ old: [String], _ new: [String]) -> [Change] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        changes.append(.removed(old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        changes.append(.added(new[j]))
        j += 1
      } else {
        changes.append(.same(old[i]))
        i += 1
        j += 1
      }
    }
    return changes
  }
}
