import BuildModel
import Findings

/// The users and groups that an image knows by name: `/etc/passwd` and `/etc/group`.
struct Accounts: Hashable, Sendable {
  /// Numbers by name; a user whose numbers are not known is there with `nil`.
  private(set) var users: [String: Owner?] = [:]
  private(set) var groups: [String: Int?] = [:]
  /// There may be users that were made by packages or unknown commands.
  var mayHaveMore = false
  /// There may be users of any name: the image is not known, or a command that may have made them.
  var mayHaveAny = false

  /// Of an image of which nothing is known.
  static let unknown: Accounts = {
    var accounts = Accounts()
    accounts.mayHaveMore = true
    accounts.mayHaveAny = true
    return accounts
  }()

  func hasUser(_ name: String) -> Bool? { has(name, isListed: users[name] != nil) }

  func hasGroup(_ name: String) -> Bool? { has(name, isListed: groups[name] != nil) }

  private func has(_ name: String, isListed: Bool) -> Bool? {
    if isListed { return true }
    return mayHaveAny || mayHaveMore && !Accounts.isPersonal(name) ? nil : false
  }

  mutating func add(user name: String, _ owner: Owner?) {
    users[name] = .some(owner)
    if let owner, groups[name] == nil { groups[name] = owner.group }
  }

  mutating func add(group name: String, _ number: Int?) { groups[name] = .some(number) }

  /// Takes the groups of a group file over what the users alone say.
  mutating func take(groupsOf other: Accounts) {
    groups.merge(other.groups) { _, new in new }
  }

  /// A group of the user's own goes with it, unless somebody else is in it.
  ///
  /// Source: userdel(8), `USERGROUPS_ENAB` of login.defs(5).
  mutating func remove(user name: String) {
    let group = users[name].flatMap(\.self)?.group
    users[name] = nil
    guard groups[name] != nil, !users.values.contains(where: { $0?.group == group }) else { return }
    groups[name] = nil
  }

  func name(of number: Int) -> String? { users.first { $0.value?.user == number }?.key }

  /// The numbers behind `name`, `name:group`, `1000`, `1000:1000`; `nil` where they are not known.
  func owner(_ text: String) -> Owner? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first else { return nil }
    var owner: Owner?
    if let number = Int(name) {
      let known = users.values.compactMap(\.self).first { $0.user == number }
      owner = Owner(user: number, group: known?.group ?? 0)
    } else if let known = users[name] {
      owner = known
    }
    guard parts.count > 1, !parts[1].isEmpty, var found = owner else { return owner }
    guard let group = Int(parts[1]) ?? groups[parts[1]] ?? nil else { return nil }
    found.group = group
    return found
  }

  /// The first number that `useradd` and `adduser` give to people, or to services.
  func nextNumber(isSystem: Bool) -> Int? {
    guard !mayHaveMore else { return nil }
    let taken = Set(users.values.compactMap { $0?.user } + groups.values.compactMap(\.self))
    return isSystem ? nil : (1000...).first { !taken.contains($0) }
  }

  /// Names that authors give to users of their own; packages make none of these.
  private static func isPersonal(_ name: String) -> Bool {
    [
      "app", "appgroup", "appuser", "deploy", "dev", "me", "myapp", "myuser", "node", "nonroot",
      "rails", "runner", "server", "service", "user", "web", "worker",
    ].contains(name)
  }
}

extension Accounts {
  /// What the images of a row bring.
  init(of image: BaseImage) {
    self.init()
    let standard =
      switch image.userTable {
      case .debian?: Accounts.debian
      case .alpine?: Accounts.alpine
      case .distroless?: Accounts.distroless
      case nil: [(String, Int, Int)]()
      }
    // Whether the image of 26.04 still has the user of 24.04 was not found out.
    mayHaveMore = image.userTable == nil || image.system == "ubuntu26.04"
    for (name, user, group) in standard { add(user: name, Owner(user: user, group: group)) }
    if image.userTable == .debian {
      for (name, number) in Accounts.debianGroups { add(group: name, number) }
    }
    for (name, number) in image.ownUsers { add(user: name, Owner(user: number, group: number)) }
    let user = image.user
    if Int(user.name) == nil { add(user: user.name, Owner(user: user.uid, group: user.gid)) }
    if image.userTable == nil { add(user: "root", .root) }
    // Source: chainguard-images and docker-hardened-images, `accounts` of their image definitions.
    if ["chainguard", "docker-hardened"].contains(image.vendor) {
      add(user: "nonroot", Owner(user: 65532, group: 65532))
    }
  }

  /// Source: Debian's base-passwd 3.6, `passwd.master` and `group.master`; apt's `_apt`.
  private static let debian = [
    ("root", 0, 0), ("daemon", 1, 1), ("bin", 2, 2), ("sys", 3, 3), ("sync", 4, 65534),
    ("games", 5, 60), ("man", 6, 12), ("lp", 7, 7), ("mail", 8, 8), ("news", 9, 9),
    ("uucp", 10, 10), ("proxy", 13, 13), ("www-data", 33, 33), ("backup", 34, 34),
    ("list", 38, 38), ("irc", 39, 39), ("_apt", 42, 65534), ("nobody", 65534, 65534),
  ]

  private static let debianGroups = [
    ("adm", 4), ("tty", 5), ("disk", 6), ("dialout", 20), ("cdrom", 24), ("sudo", 27),
    ("audio", 29), ("staff", 50), ("users", 100), ("nogroup", 65534), ("video", 44), ("games", 60),
  ]

  /// Source: alpine-baselayout 3.6, `passwd` and `group`.
  private static let alpine = [
    ("root", 0, 0), ("bin", 1, 1), ("daemon", 2, 2), ("lp", 4, 7), ("sync", 5, 0),
    ("shutdown", 6, 0), ("halt", 7, 0), ("mail", 8, 12), ("news", 9, 13), ("uucp", 10, 14),
    ("cron", 16, 16), ("ftp", 21, 21), ("sshd", 22, 22), ("games", 35, 35), ("ntp", 123, 123),
    ("guest", 405, 100), ("nobody", 65534, 65534),
  ]

  /// Source: GoogleContainerTools/distroless, `common/variables.bzl` and `common/BUILD.bazel`.
  private static let distroless = [
    ("root", 0, 0), ("nobody", 65534, 65534), ("nonroot", 65532, 65532),
  ]
}

extension BaseImage {
  fileprivate enum UserTable { case debian, alpine, distroless }

  fileprivate var userTable: UserTable? {
    if vendor == "google-distroless" { return .distroless }
    guard let system, hasBinSh, vendor != "docker-hardened", vendor != "chainguard" else {
      return nil
    }
    if system.hasPrefix("debian") || system.hasPrefix("ubuntu") { return .debian }
    return system.hasPrefix("alpine") ? .alpine : nil
  }

  /// Users that the image makes beyond its distribution's.
  ///
  /// Source: the Dockerfiles of nodejs/docker-node, nginx/docker-nginx, dotnet/dotnet-docker and
  /// keeganwitt/docker-gradle; Ubuntu's cloud images from 23.04 on.
  fileprivate var ownUsers: [(name: String, number: Int)] {
    var users: [(String, Int)] = []
    switch family {
    case "node": users = [("node", 1000)]
    case "nginx": users = [("nginx", 101)]
    case "dotnet": users = [("app", 1654)]
    case "java" where reference.hasPrefix("gradle:"): users = [("gradle", 1000)]
    case "php" where userTable == .alpine: users = [("www-data", 82)]
    default: break
    }
    if system?.hasPrefix("ubuntu2") == true, system != "ubuntu22.04", system != "ubuntu26.04",
      system != "ubuntu20.04",
      family != "dotnet", !reference.hasPrefix("gradle:")
    {
      users.append(("ubuntu", 1000))
    }
    return users
  }
}

extension Accounts? {
  /// With the lines of a passwd file, of which more may be known already.
  func adding(passwd bytes: [UInt8]) -> Accounts {
    var accounts = self ?? Accounts()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count >= 4, let user = Int(fields[2]), let group = Int(fields[3]) else {
        continue
      }
      accounts.add(user: String(fields[0]), Owner(user: user, group: group))
    }
    return accounts
  }

  /// With the lines of a group file.
  func adding(group bytes: [UInt8]) -> Accounts {
    var accounts = self ?? Accounts()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count >= 3, let number = Int(fields[2]) else { continue }
      accounts.add(group: String(fields[0]), number)
    }
    return accounts
  }
}
