import Findings

/// Who owns something of an image, and what may be done with it; `nil` where that is not known.
package struct Attributes: Hashable, Sendable {
  /// Permission bits with set-uid, set-gid and sticky, such as `0o755`.
  package var mode: UInt16?
  package var owner: Owner?

  package init(mode: UInt16?, owner: Owner? = .root) {
    self.mode = mode
    self.owner = owner
  }

  package static let folder = Attributes(mode: 0o755)
  package static let file = Attributes(mode: 0o644)
  package static let program = Attributes(mode: 0o755)
  package static let unknown = Attributes(mode: nil, owner: nil)

  /// Whether somebody has a right: 4 to read, 2 to write, 1 to run or to enter.
  ///
  /// Root may do everything but run what nobody may run. Source: path_resolution(7), "Permissions".
  func allows(_ right: UInt16, to user: Owner?) -> Bool? {
    guard let mode else { return nil }
    let someone = mode | mode >> 3 | mode >> 6
    // What nobody may is refused to everybody but root, who may read and write everything.
    if user?.user == 0 { return right & 1 == 0 || someone & 1 != 0 }
    guard let user, let owner else {
      // Somebody who is not root, but whose number is not known.
      if someone & right == 0, user == nil { return false }
      return mode & (right * 0o111) == right * 0o111 ? true : nil
    }
    let class_ = user.user == owner.user ? mode >> 6 : user.group == owner.group ? mode >> 3 : mode
    return class_ & right == right
  }
}

/// Numbers of a user and a group.
package struct Owner: Hashable, Sendable {
  package var user: Int
  package var group: Int

  package init(user: Int, group: Int) {
    self.user = user
    self.group = group
  }

  package static let root = Owner(user: 0, group: 0)
}

/// What `chown` and `chgrp` do to an owner.
struct OwnerChange: Hashable, Sendable {
  /// `nil` where it is not known.
  var owner: Owner?
  var keepsGroup: Bool
  var keepsUser: Bool

  var isWhole: Bool { !keepsGroup && !keepsUser }

  func applied(to old: Owner?) -> Owner? {
    guard var new = owner else { return nil }
    guard !isWhole else { return new }
    guard let old else { return nil }
    if keepsGroup { new.group = old.group }
    if keepsUser { new.user = old.user }
    return new
  }
}

/// What `chmod` does to a mode, as a number or in letters.
struct ModeChange: Hashable, Sendable {
  private var keeps: UInt16 = 0o7777
  private var adds: UInt16 = 0
  /// Added to folders and to what somebody may run already: `X`.
  private var addsToPrograms: UInt16 = 0

  /// Reads `0755`, `755`, `+x`, `u+rwx,go-w`, `a=rX`; `nil` for what cannot be told.
  ///
  /// Source: chmod(1p). Without a class the umask counts, which is 022 in a build.
  init?(_ text: String) {
    if let number = UInt16(text, radix: 8), number <= 0o7777 {
      keeps = 0
      adds = number
      return
    }
    for clause in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard take(clause) else { return nil }
    }
  }

  private mutating func take(_ clause: Substring) -> Bool {
    guard let sign = clause.firstIndex(where: { "+-=".contains($0) }) else { return false }
    var classes: UInt16 = 0
    for letter in clause[..<sign] {
      switch letter {
      case "u": classes |= 0o700
      case "g": classes |= 0o070
      case "o": classes |= 0o007
      case "a": classes |= 0o777
      default: return false
      }
    }
    var rights: UInt16 = 0
    var programRights: UInt16 = 0
    for letter in clause[clause.index(after: sign)...] {
      switch letter {
      case "r": rights |= 0o444
      case "w": rights |= 0o222
      case "x": rights |= 0o111
      case "X": programRights |= 0o111
      case "s", "t": continue
      default: return false
      }
    }
    let reach: UInt16 = classes == 0 ? 0o755 : classes
    let whole: UInt16 = classes == 0 ? 0o777 : classes
    switch clause[sign] {
    case "+":
      adds |= rights & reach
      addsToPrograms |= programRights & reach
      keeps |= rights & reach
    case "-":
      keeps &= ~(rights & reach)
      adds &= ~(rights & reach)
    default:
      keeps &= ~whole
      adds = adds & ~whole | rights & reach
      addsToPrograms |= programRights & reach
    }
    return true
  }

  func applied(to mode: UInt16, isFolder: Bool) -> UInt16 {
    let isProgram = isFolder || mode & 0o111 != 0
    return mode & keeps | adds | (isProgram ? addsToPrograms : 0)
  }

  /// The same whatever it is done to; `nil` where the mode before counts.
  var fixedMode: UInt16? { keeps == 0 && addsToPrograms == 0 ? adds : nil }
}
