import BuildModel
import Findings

/// Commands that change no file that matters here.
struct HarmlessCommands: SimulatedCommand {
  /// Commands that every shell brings itself, so that no file is looked for.
  ///
  /// Source: dash(1) and bash(1), "Builtins"; those that start a server are none of them.
  static let shellBuiltins: Set<String> = [
    ".", ":", "[", "[[", "alias", "bg", "break", "cd", "command", "continue", "declare", "echo",
    "eval", "exec", "exit", "export", "false", "fg", "getopts", "hash", "jobs", "kill", "local",
    "printf", "pwd", "read", "readonly", "return", "set", "shift", "shopt", "source", "test",
    "times", "trap", "true", "type", "typeset", "ulimit", "umask", "unalias", "unset", "wait",
  ]

  /// Those whose answer may be a no.
  private static let deciding: Set<String> = [
    "cmp", "diff", "file", "getent", "ldd", "mountpoint", "pgrep",
    "ping", "type", "nc",
  ]

  static let names = [
    ":", "alias", "awk", "base64", "clear", "cmp", "cut", "date", "df", "diff",
    "du",
    "file", "free", "getconf", "getent", "hash", "head", "history", "hostname", "jq", "ldconfig",
    "ldd", "locale", "ls", "lsb_release", "md5sum", "mountpoint", "nm", "nproc", "objdump", "pgrep",
    "ping",
    "printenv", "ps", "readelf", "seq", "sha1sum", "sha256sum", "sha512sum", "sleep",
    "sort", "stat", "sync", "tail", "time", "tr", "trap", "tree", "true", "tty", "type", "ulimit",
    "umask", "uniq", "wait", "wc", "whoami", "yes", "nc", "git-lfs", "locale-gen", "lsof", "top",
    "strings",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.commandName == "ldconfig" {
      run.state.loaderCache = (run.state.loaderCache ?? []) + (run.operands ?? [])
    }
    if run.commandName == ":" || run.commandName == "true" { run.printed = [] }
    guard deciding.contains(run.commandName) else { return .done(.zero) }
    return .undecided
  }
}

/// `false`.
struct FalseCommand: SimulatedCommand {
  static let names = ["false"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome { .fails("") }
}

/// `apt-get`, `apk` and the like write below the system folders and nowhere else.
struct PackageManagerCommands: SimulatedCommand {
  static let names = [
    "apk", "apt", "apt-cache", "apt-get", "apt-key", "apt-mark", "debconf-set-selections", "dnf",
    "dpkg",
    "microdnf", "rpm", "tdnf", "update-alternatives", "update-ca-certificates", "yum",
  ]

  /// Options that send what is installed to another folder.
  private static let folderOptions = [
    "--root", "--installroot", "--prefix", "--instdir", "--extract", "-x", "-X", "--vextract",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.commandName == "dpkg", run.arguments == ["--print-architecture"] {
      run.print("amd64\n")
      return .done(.zero)
    }
    if run.has(option: "--print-arch") {
      run.print("x86_64\n")
      return .done(.zero)
    }
    let sendsElsewhere = run.arguments.contains { argument in
      guard let argument else { return false }
      return folderOptions.contains { argument == $0 || argument.hasPrefix("\($0)=") }
        || run.commandName == "apk" && argument == "-p"
    }
    if sendsElsewhere { return .unknown("install") }
    if let owner = run.owner, owner.user != 0, let refusal = refusal(run) { return .fails(refusal) }
    let verb = (run.operands(valueOptions: ["-o", "-c", "-t", "-a"]) ?? []).first
    if verb == "update" || run.has(option: "--update") { run.state.hasPackageLists = true }
    if ["autoremove", "del", "erase", "purge", "remove"].contains(verb) { return remove(&run) }
    guard ["add", "install", "reinstall", "-i"].contains(verb) || run.has(option: "-i") else {
      return .done(.zero)
    }
    let operands = run.operands(valueOptions: ["-t", "--virtual", "--repository", "-o"]) ?? []
    // `dpkg -i` and `rpm -i` have no verb.
    let packages = operands.dropFirst(run.has(option: "-i") && verb != "install" ? 0 : 1).map {
      String($0.prefix { $0 != "=" && $0 != "~" && $0 != ">" && $0 != "<" })
    }
    if let failure = unavailable(packages, run) { return .fails(failure) }
    install(Set(packages), isKnown: run.isKnown, &run)
    return .done(.unknown)
  }

  /// Packages that need others which Debian's and Ubuntu's images do not have.
  ///
  /// Source: the `Depends` of Debian 13's packages.
  private static func bringsOthers(_ package: String) -> Bool {
    [
      "apache2", "autoconf", "build-essential", "ca-certificates", "cargo", "clang", "cmake",
      "curl",
      "default-jdk", "default-jre", "ffmpeg", "g++", "gcc", "git", "golang", "imagemagick",
      "libpq-dev",
      "libssl-dev", "mariadb-client", "nginx", "nodejs", "npm", "openjdk-17-jre", "openjdk-21-jre",
      "openssh-client", "php", "php-cli", "postgresql-client", "python3", "python3-dev",
      "python3-pip",
      "python3-venv", "ruby", "rustc", "vim",
    ].contains(package)
  }

  /// What stops an installation by `apt-get`: no lists, nobody to say yes, a name that is none.
  private static func unavailable(_ packages: [String], _ run: CommandRun) -> String? {
    guard ["apt", "apt-get"].contains(run.commandName), run.isKnown, run.shell.firstUnknown == nil,
      run.state.unknownCommand == nil, let image = run.state.baseImage,
      ["docker-official", "microsoft"].contains(image.vendor)
    else { return nil }
    let files = packages.filter { $0.contains("/") }
    if let odd = packages.first(where: { name in
      name.contains { $0.isUppercase || "[]\"'".contains($0) } && !name.contains("/")
    }) {
      return "E: Unable to locate package \(odd)"
    }
    if !run.state.hasPackageLists, files.isEmpty, let first = packages.first,
      run.state.files.look(at: "/var/lib/apt").isListless
    {
      return "E: Unable to locate package \(first)"
    }
    let says = run.arguments.contains { argument in
      guard let argument else { return true }
      if ["--yes", "--assume-yes", "--force-yes", "--dry-run", "-qq"].contains(argument) {
        return true
      }
      return argument.hasPrefix("-") && !argument.hasPrefix("--")
        && (argument.contains("y")
          || argument.contains("q") && argument.filter { $0 == "q" }.count > 1)
    }
    let isConfigured =
      !run.look("/etc/apt/apt.conf.d").isAbsent
      && run.state.files.look(at: "/etc/apt/apt.conf").isAlreadyThere
    // Asked is only where more comes along than was named.
    if !says, run.input == nil, !isConfigured, run.state.scope.value(of: "APT_GET_OPTIONS") == nil,
      packages.contains(where: bringsOthers)
    {
      return "Do you want to continue? [Y/n] Abort."
    }
    return nil
  }

  /// What went along with a package, and what still needs it, is not worked out: any program may be gone.
  private static func remove(_ run: inout CommandRun) -> CommandRun.Outcome {
    let names = Set((run.operands ?? []).dropFirst())
    run.state.installedPackages.subtract(names)
    run.state.systemMayHaveMore = true
    for name in names { InstalledPackages.remove(name, in: &run) }
    return .done(.zero)
  }

  private static func refusal(_ run: CommandRun) -> String? {
    switch run.commandName {
    case "apk":
      return "ERROR: Unable to lock database: Permission denied\n"
        + "ERROR: Failed to open apk database: Permission denied"
    case "apt-get", "apt":
      return "E: Could not open lock file /var/lib/apt/lists/lock - open (13: Permission denied)"
    default: return nil
    }
  }

  private static func install(_ packages: Set<String>, isKnown: Bool, _ run: inout CommandRun) {
    for folder in ["bin", "etc", "lib", "opt", "sbin", "usr", "var"] {
      run.state.files.open("/\(folder)")
    }
    for folder in ["/usr/bin", "/usr/sbin", "/usr/lib", "/usr/share", "/usr/local/bin"] {
      run.state.files.open(folder)
    }
    run.state.systemMayHaveMore = true
    if run.has(option: "--no-install-recommends") { run.state.skipsRecommendations = true }
    run.state.installedPackages.formUnion(packages)
    if !isKnown { run.state.installedPackages.insert("") }
    var accounts = run.state.accounts
    if !isKnown || !run.state.listsAll(packages: packages) { accounts.mayHaveMore = true }
    run.state.accounts = accounts
    for package in packages { InstalledPackages.put(package, in: &run) }
    // Recommended packages come along unless they are left out.
    if packages.contains("cmake"), run.state.baseImage?.packageManager == "apt",
      !run.has(option: "--no-install-recommends")
    {
      InstalledPackages.put("make", in: &run)
    }
  }
}

/// What packages of Debian and Alpine are known to bring.
enum InstalledPackages {
  /// Programs by package, where their place is the same in every release.
  private static let programs: [String: [String]] = [
    "bash": ["/bin/bash"], "curl": ["/usr/bin/curl"], "git": ["/usr/bin/git"],
    "musl-tools": ["/usr/bin/musl-gcc"], "wget": ["/usr/bin/wget"], "make": ["/usr/bin/make"],
    "gcc": ["/usr/bin/gcc", "/usr/bin/cc"],
    "g++": ["/usr/bin/g++", "/usr/bin/gcc", "/usr/bin/cc", "/usr/bin/c++"],
    "build-base": ["/usr/bin/gcc", "/usr/bin/g++", "/usr/bin/make", "/usr/bin/cc"],
    "build-essential": ["/usr/bin/gcc", "/usr/bin/g++", "/usr/bin/make", "/usr/bin/cc"],
    "cmake": ["/usr/bin/cmake"], "upx": ["/usr/bin/upx"],
    "unzip": ["/usr/bin/unzip"], "jq": ["/usr/bin/jq"],
    "nodejs": ["/usr/bin/node"], "npm": ["/usr/bin/npm", "/usr/bin/npx"],
    "python3": ["/usr/bin/python3"], "python-is-python3": ["/usr/bin/python", "/usr/bin/python3"],
    "nginx": ["/usr/sbin/nginx"], "gosu": ["/usr/sbin/gosu"],
    "php-cli": ["/usr/bin/php"], "ruby": ["/usr/bin/ruby"],
    "python3-pip": ["/usr/bin/pip3", "/usr/bin/pip"], "py3-pip": ["/usr/bin/pip3", "/usr/bin/pip"],
    "default-jre-headless": ["/usr/bin/java"], "default-jre": ["/usr/bin/java"],
    "openjdk-21-jre-headless": ["/usr/bin/java"], "openjdk21-jre-headless": ["/usr/bin/java"],
    "openjdk21-jre": ["/usr/bin/java"], "openjdk-21-jre": ["/usr/bin/java"],
    "ca-certificates": ["/etc/ssl/certs/ca-certificates.crt"],
    "golang": ["/usr/bin/go"], "golang-go": ["/usr/bin/go"], "go": ["/usr/bin/go"],
  ]

  /// Small programs that people copy elsewhere, and whether everything is in them.
  private static let linked: [String: [(path: String, isStatic: Bool)]] = [
    "busybox-static": [("/bin/busybox", true), ("/bin/busybox.static", true)],
    "dumb-init": [("/usr/bin/dumb-init", false)],
    "su-exec": [("/sbin/su-exec", false)], "tini-static": [("/sbin/tini-static", true)],
  ]

  /// Where the package that was installed for a program has put it.
  static func place(of program: String, in state: StageState) -> String? {
    for package in state.installedPackages where package == program {
      if package == "tini" {
        return state.baseImage?.packageManager == "apk" ? "/sbin/tini" : "/usr/bin/tini"
      }
      return linked[package]?.first?.path ?? programs[package]?.first
    }
    return nil
  }

  static func remove(_ package: String, in run: inout CommandRun) {
    let places = (programs[package] ?? []) + (linked[package] ?? []).map(\.path)
    for path in places { run.state.files.remove(path) }
  }

  static func put(_ package: String, in run: inout CommandRun) {
    for path in programs[package] ?? [] {
      run.put(.file(.fromBase), at: path)
    }
    // Debian and Alpine disagree about where this one lies.
    if package == "tini" {
      let isAlpine = run.state.baseImage?.packageManager == "apk"
      if let libc = run.state.baseImage?.libc {
        run.make(
          Program(.dynamic(Program.Needs(libc: libc))),
          at: isAlpine ? "/sbin/tini" : "/usr/bin/tini")
      }
      if !isAlpine { run.make(Program(.static), at: "/usr/bin/tini-static") }
    }
    if package == "tzdata" { run.open("/usr/share/zoneinfo") }
    for (path, isStatic) in linked[package] ?? [] {
      guard let libc = run.state.baseImage?.libc else { continue }
      run.make(Program(isStatic ? .static : .dynamic(Program.Needs(libc: libc))), at: path)
    }
  }
}

extension Presence {
  /// Nothing was mounted or copied there that could hold lists of packages.
  fileprivate var isListless: Bool {
    switch self {
    case .present(.directory(let folder)): !folder.mayHaveLess && folder.entry("lists") == nil
    case .unknown, .absent: true
    case .present: false
    }
  }
}
