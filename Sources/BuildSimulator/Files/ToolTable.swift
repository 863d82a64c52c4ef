import BuildModel
import Findings

extension StageState {
  /// Whether the system folders of the image hold a command; `nil` where that is not known.
  ///
  /// Asked where no file of that name is known: what the distribution brings is in `Images/`.
  func hasCommand(_ name: String) -> Bool? {
    guard let image = baseImage, unknownCommand == nil, !scope.mayHaveValue("PATH"),
      !mayHaveMorePrograms
    else { return nil }
    let plain = name.utf8.allSatisfy {
      ShellReader.isNameByte($0) || [0x2D, 0x2E, 0x2B, 0x5B].contains($0)
    }
    if !plain || name.hasPrefix("[") && name.count > 2 { return false }
    guard !image.listsAllPrograms, let system = image.system, let table = image.distributions,
      searchPath.contains("/usr/bin") || searchPath.contains("/bin")
    else { return nil }
    // Source: busybox's default configuration; Alpine puts the server into a package of its own.
    let isServer = name == "httpd" || name == "busybox-extras"
    if isServer, installedPackages.contains("busybox-extras") { return true }
    if image.reference.hasPrefix("busybox:") {
      if name == "httpd" { return true }
      if table.has(command: name, in: "alpine") == true { return true }
      return table.comesWithOwnPackage(command: name) ? false : nil
    }
    switch table.has(command: name, in: system) {
    case true?: return true
    case nil
    where table.has(command: name, in: "debian13") == true
      && (system.hasPrefix("ubuntu") || system.hasPrefix("debian")):
      return true
    case false?, nil: break
    }
    return lacksListed(tool: name) ? false : nil
  }

  /// Whether a program lies at a path of the system's folders; `nil` where that is not known.
  func hasSystemProgram(_ path: String) -> Bool? {
    let name = FileTree.name(of: path)
    let folder = FileTree.folder(of: path)
    guard ["/bin", "/sbin", "/usr/bin", "/usr/sbin"].contains(folder),
      baseImage?.vendor == "docker-official"
    else { return nil }
    // Packages put each program at one place.
    if let place = InstalledPackages.place(of: name, in: self) {
      return files.realPath(of: place) == files.realPath(of: path) ? true : false
    }
    return hasCommand(name) == false ? false : nil
  }

  /// Whether a command is one that the distribution itself brings.
  func isOfDistribution(_ name: String) -> Bool {
    guard let image = baseImage, let system = image.system, image.hasBinSh else { return false }
    if image.distributions?.has(command: name, in: system) == true { return true }
    return image.reference.hasPrefix("busybox")
      && image.distributions?.has(command: name, in: "alpine") == true
  }

  /// Whether a command is known to be missing from a distribution's image.
  func lacks(tool: String) -> Bool {
    unknownCommand == nil && lacksListed(tool: tool) && !mayHaveMorePrograms
  }

  /// The same where nothing but what is known was put into the folders of programs.
  private func lacksListed(tool: String) -> Bool {
    guard let image = baseImage, !image.listsAllPrograms, let system = image.system,
      let table = image.distributions, !image.tools.contains(tool)
    else { return false }
    if ToolTable.packageManagers.contains(tool) {
      return image.packageManager.map { ["apt", "apk"].contains($0) } == true
        && !ToolTable.isOwn(tool, of: image.packageManager)
    }
    // Nothing is known of what a system has that is not listed, but for the managers of others.
    guard table.isListed(system: system) || system.hasPrefix("ubuntu") else { return false }
    if image.family == "php" { return lacksInPHP(tool, image) }
    guard ToolTable.isListed(image), table.has(command: tool, in: system) != true else {
      return false
    }
    for package in installedPackages
    where table.brings(command: tool, package: package, in: system) != false {
      return false
    }
    // Fat images, and what packages need, bring many commands that are not listed one by one.
    let mayBeAlong =
      image.isFat || !installedPackages.isEmpty || table.has(command: tool, in: system) == nil
    let isSeparate =
      table.comesWithOwnPackage(command: tool)
      && !(image.isFat && ToolTable.buildpackTools.contains(tool))
    // The many programs of a development image are not listed one by one.
    if image.isFat { return isSeparate }
    return !mayBeAlong || isSeparate || !table.mayHave(command: tool)
  }

  /// Whether all that was installed is known by what it brings.
  func listsAll(packages: Set<String>) -> Bool {
    guard let table = baseImage?.distributions else { return packages.isEmpty }
    return packages.allSatisfy(table.lists)
  }

  /// The official PHP images bring what compiles extensions, and few tools else.
  ///
  /// Source: docker-library/php, `Dockerfile-linux.template` (`PHPIZE_DEPS`).
  private func lacksInPHP(_ tool: String, _ image: BaseImage) -> Bool {
    if tool == "bash" { return image.packageManager == "apk" && installedPackages.isEmpty }
    if tool == "php-fpm" { return !image.reference.contains("fpm") }
    return ["composer", "git", "node", "npm", "unzip", "yarn", "zip"].contains(tool)
      && installedPackages.isEmpty
      && !(image.packageManager == "apk" && tool == "unzip")
  }
}

extension BaseImage {
  /// Brings the many tools of a development image.
  fileprivate var isFat: Bool {
    family != "linux" && packageManager == "apt" && (role == "fat-base" || role == "builder")
  }
}

/// Commands that people expect in an image and that only some have.
///
/// Sources: the package lists of debian:trixie-slim and alpine:3.24; the Dockerfiles of the official
/// images and of docker-library/buildpack-deps.
enum ToolTable {
  static let packageManagers: Set<String> = ["apk", "apt", "apt-get", "dnf", "microdnf", "yum"]

  /// Images whose rows list all tools that they have beyond their distribution's.
  static func isListed(_ image: BaseImage) -> Bool {
    guard ["docker-official", "microsoft"].contains(image.vendor) else { return false }
    if image.reference.hasPrefix("gradle:") || image.reference.hasPrefix("maven:") { return false }
    return image.hasBinSh
  }

  /// Source: docker-library/buildpack-deps, debian/*/scm and debian/*/Dockerfile.
  static let buildpackTools: Set<String> = [
    "unzip", "python3", "curl", "wget", "git", "make", "gcc", "g++", "ps", "top", "uptime",
  ]

  static func isOwn(_ tool: String, of manager: String?) -> Bool {
    manager == "apt" ? ["apt", "apt-get"].contains(tool) : tool == manager
  }

  /// Commands that every image with a distribution inside has.
  ///
  /// Sources: Debian's essential packages (coreutils, findutils, grep, sed, tar, gzip, hostname, util-linux,
  /// passwd, login) and Alpine's busybox; what only one of them has is left out.
  static let everywhere = [
    "[", "awk", "base64", "basename", "cat", "chgrp", "chmod", "chown", "cp", "cut", "date", "dd",
    "df", "dirname", "du", "echo", "env", "expr", "false", "find", "grep", "gunzip", "gzip",
    "head", "hostname", "id", "install", "kill", "ln", "ls", "md5sum", "mkdir", "mktemp", "mv",
    "nproc", "od", "printenv", "printf", "pwd", "readlink", "realpath", "rm", "rmdir", "sed",
    "seq", "sha256sum", "sleep", "sort", "split", "stat", "stty", "su", "sync", "tail", "tar",
    "tee",
    "test", "timeout", "touch", "tr", "true", "tty", "uname", "uniq", "wc", "which", "whoami",
    "xargs", "yes",
  ]
}
