import BuildModel
import Findings

/// `chmod`: what may be done with files.
struct ModeCommand: SimulatedCommand {
  static let names = ["chmod"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    // A mode may look like an option: `-x`.
    let words = run.arguments.filter { word in
      guard let word else { return true }
      return !(word.hasPrefix("-") && ["-R", "-v", "-f", "-c", "--recursive"].contains(word))
    }
    guard let first = words.first, let mode = first else { return .unknown("chmod") }
    let change = ModeChange(mode)
    for case let operand? in words.dropFirst() {
      let path = run.path(operand)
      if NamePattern.isPattern(operand.utf8) {
        run.state.files.apply(.mode(nil), to: FileTree.folder(of: path))
        continue
      }
      if run.look(operand).isAbsent {
        return .fails("chmod: cannot access '\(operand)': No such file or directory")
      }
      if isRefused(path, run) {
        return .fails("chmod: changing permissions of '\(operand)': Operation not permitted")
      }
      if run.has(letter: "R") || run.has(option: "--recursive") {
        run.state.files.apply(.mode(change), to: path)
      } else {
        run.state.files.setAttributes(of: path) { $0.change(change, isFolder: $1) }
      }
    }
    return .done(.zero)
  }
}

extension ModeCommand {
  /// Only the owner and root change a mode; on what is mounted read-only nobody does.
  private static func isRefused(_ path: String, _ run: CommandRun) -> Bool {
    if run.isReadOnly(path) { return true }
    guard let owner = run.owner, owner.user != 0 else { return false }
    let attributes: Attributes? =
      switch run.state.files.look(at: path) {
      case .present(.file(let file)): file.attributes
      case .present(.directory(let folder)): folder.attributes
      default: nil
      }
    return attributes?.owner.map { $0.user != owner.user } ?? false
  }
}

/// `chown` and `chgrp`: whose files they are.
struct OwnerCommand: SimulatedCommand {
  static let names = ["chgrp", "chown"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let words = run.operands, let name = words.first else { return .unknown("chown") }
    if let failure = unknownName(name, run) { return .fails(failure) }
    if let own = run.owner, own.user != 0 {
      return .fails("chown: changing ownership of '\(words.last ?? "")': Operation not permitted")
    }
    let owner = run.state.accounts.owner(run.commandName == "chgrp" ? "0:\(name)" : name)
    // `chown user` leaves the group, `chown user:` takes the user's own; `chgrp` leaves the user.
    let keepsGroup = run.commandName == "chown" && !name.contains(":")
    let keepsUser = run.commandName == "chgrp" || name.hasPrefix(":")
    for operand in words.dropFirst() {
      let path = run.path(operand)
      if NamePattern.isPattern(operand.utf8) {
        run.state.files.apply(.owned(nil), to: FileTree.folder(of: path))
        continue
      }
      if run.look(operand).isAbsent {
        return .fails("chown: cannot access '\(operand)': No such file or directory")
      }
      let given = OwnerChange(owner: owner, keepsGroup: keepsGroup, keepsUser: keepsUser)
      if run.has(letter: "R") || run.has(option: "--recursive") {
        run.state.files.apply(given.isWhole ? .owned(owner) : .ownedInPart(given), to: path)
      } else {
        run.state.files.setAttributes(of: path) { attributes, _ in
          attributes.owner = given.applied(to: attributes.owner)
        }
      }
    }
    return .done(.zero)
  }

  /// What is said of a user or group that is not there.
  private static func unknownName(_ text: String, _ run: CommandRun) -> String? {
    guard run.shell.firstUnknown == nil else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let accounts = run.state.accounts
    if let user = parts.first, !user.isEmpty, Int(user) == nil, accounts.hasUser(user) == false,
      accounts.hasGroup(user) == false || parts.count > 1
    {
      return "chown: invalid user: '\(text)'"
    }
    if parts.count > 1, !parts[1].isEmpty, Int(parts[1]) == nil,
      accounts.hasGroup(parts[1]) == false
    {
      return "chown: invalid group: '\(text)'"
    }
    return nil
  }
}

/// `useradd`, `adduser` and their kin.
///
/// Sources: useradd(8), groupadd(8), Debian's adduser(8), busybox adduser and addgroup.
struct UserCommands: SimulatedCommand {
  static let names = [
    "addgroup", "adduser", "delgroup", "deluser", "groupadd", "groupdel", "groupmod", "useradd",
    "userdel", "usermod",
  ]

  private static let valueOptions: Set<String> = [
    "-c", "-d", "-e", "-g", "-G", "-h", "-k", "-s", "-u", "-K", "-p", "--comment", "--gecos",
    "--gid",
    "--groups", "--home", "--home-dir", "--skel", "--password", "--expiredate", "--inactive",
    "--ingroup", "--shell", "--uid",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = []
    guard let owner = run.owner else { return .unknown("useradd") }
    if owner.user != 0 { return .fails("useradd: Permission denied.") }
    var names: [String?] = []
    var isValue = false
    for argument in run.arguments {
      if !isValue, argument?.hasPrefix("-") != true { names.append(argument) }
      isValue = argument.map { isValueOption($0, in: run) } ?? false
    }
    var accounts = run.state.accounts
    guard let first = names.first, let name = first else {
      accounts.mayHaveMore = true
      run.state.accounts = accounts
      return .done(.unknown)
    }
    let command = run.commandName
    switch command {
    case "addgroup"
    where run.state.baseImage?.packageManager == "apt" && run.arguments.contains("-S"):
      return .fails("addgroup: Option s is ambiguous (shell, system)")
    case "groupadd", "addgroup":
      if let wanted = number(run, "-g", "--gid"), !run.has(letter: "o"),
        accounts.groups.values.contains(wanted)
      {
        return .fails("\(command): GID '\(wanted)' already exists")
      }
      addGroup(names, &accounts, run)
    case "useradd", "adduser":
      if run.state.baseImage?.packageManager == "apt", command == "adduser",
        run.arguments.contains(where: { ["-S", "-D", "-H", "-SD", "-DH", "-G"].contains($0) })
      {
        return .fails("adduser: Option s is ambiguous (shell, system)")
      }
      if command == "adduser", names.count > 1 { break }
      if accounts.hasUser(name) == true {
        return .fails("\(command): user '\(name)' already exists")
      }
      if let failure = addUser(name, &accounts, &run) { return .fails(failure) }
    case "userdel", "deluser":
      if command == "deluser", names.count > 1 { break }
      accounts.remove(user: name)
      if run.has(letter: "r") || run.has(option: "--remove", "--remove-home") {
        run.state.files.apply(.opened, to: "/home")
      }
    // Numbers and names may be others now, and so may the owners of files.
    case "groupmod", "usermod", "delgroup", "groupdel": accounts = .unknown
    default: accounts.mayHaveMore = true
    }
    run.state.accounts = accounts
    return .done(.unknown)
  }

  /// `-g` of busybox's adduser takes a text, of addgroup a number; `-D`, `-S`, `-H` take nothing.
  private static func isValueOption(_ option: String, in run: CommandRun) -> Bool {
    if valueOptions.contains(option) { return true }
    // `-ru 1000`: the last letter takes the value.
    guard option.hasPrefix("-"), !option.hasPrefix("--"), option.count > 2, !option.contains("="),
      let last = option.last
    else { return false }
    return "ugsdGc".contains(last)
  }

  private static func number(_ run: CommandRun, _ names: String...) -> Int? {
    for (index, argument) in run.arguments.enumerated() {
      guard let argument else { continue }
      let next = index + 1 < run.arguments.count ? run.arguments[index + 1] : nil
      for name in names {
        if argument == name { return next.flatMap { Int($0) } }
        if argument.hasPrefix(name + "=") { return Int(argument.dropFirst(name.count + 1)) }
        if name.count == 2, argument.hasPrefix("-"), !argument.hasPrefix("--"), argument.count > 2,
          argument.last == name.last
        {
          return next.flatMap { Int($0) }
        }
      }
    }
    return nil
  }

  private static func addGroup(_ names: [String?], _ accounts: inout Accounts, _ run: CommandRun) {
    guard let first = names.first, let name = first else { return }
    // `addgroup USER GROUP` adds a user to a group.
    guard names.count == 1 else { return }
    let isSystem = run.has(letter: "r") || run.has(letter: "S") || run.has(option: "--system")
    accounts.add(
      group: name, number(run, "-g", "--gid") ?? accounts.nextNumber(isSystem: isSystem))
  }

  /// What stops it; `nil` where the user was made.
  private static func addUser(_ name: String, _ accounts: inout Accounts, _ run: inout CommandRun)
    -> String?
  {
    let isSystem = run.has(letter: "r") || run.has(letter: "S") || run.has(option: "--system")
    let wanted = number(run, "-u", "--uid")
    if let wanted, !run.has(letter: "o"), !run.has(option: "--non-unique"),
      let other = accounts.name(of: wanted)
    {
      return run.commandName == "adduser"
        ? "adduser: uid '\(wanted)' in use" : "useradd: UID \(wanted) is not unique (\(other))"
    }
    let user = wanted ?? accounts.nextNumber(isSystem: isSystem)
    let isBusybox = run.commandName == "adduser" && run.state.baseImage?.packageManager == "apk"
    let groupText = run.value(ofOption: isBusybox ? "-G" : "-g", "--gid", "--ingroup")
    var group = groupText.flatMap { Int($0) ?? accounts.groups[$0] ?? nil }
    if groupText == nil { group = accounts.groups[name].flatMap(\.self) ?? user }
    let owner = user.flatMap { user in group.map { Owner(user: user, group: $0) } }
    accounts.add(user: name, owner)
    if groupText == nil, accounts.hasGroup(name) != true { accounts.add(group: name, group) }
    makeHome(of: name, owner, &run)
    return nil
  }

  /// `useradd` makes a home folder with `-m` only; `adduser` unless it is told not to.
  private static func makeHome(of name: String, _ owner: Owner?, _ run: inout CommandRun) {
    let home = run.value(ofOption: "-d", "-h", "--home", "--home-dir") ?? "/home/\(name)"
    let isAdduser = run.commandName == "adduser"
    let makes =
      isAdduser
      ? !run.has(letter: "H") && !run.has(option: "--no-create-home")
        && !run.has(option: "--system")
      : run.has(letter: "m") || run.has(option: "--create-home")
    guard makes, !run.look(home).isDirectory else { return }
    var folder = Directory(Attributes(mode: nil, owner: owner))
    folder.isOpen = true
    run.put(.directory(folder), at: run.path(home))
  }
}
