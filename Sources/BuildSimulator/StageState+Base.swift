import BuildModel

extension StageState {
  /// An empty image.
  static func scratch(escape: UInt8) -> StageState {
    var state = StageState(scope: Scope(escape: escape))
    state.isScratch = true
    return state
  }

  /// A known base image: its settings, and the files that are known to be there.
  init(base image: BaseImage, escape: UInt8) {
    self.init(scope: Scope(environment: image.environment, escape: escape))
    baseImage = image
    workingDirectory = image.workingDirectory
    user = image.user.name
    if !image.entrypoint.isEmpty { entrypoint.form = .exec(image.entrypoint) }
    if !image.command.isEmpty { command.form = .exec(image.command) }
    exposedPorts = image.exposedPorts
    baseSize = image.bytesOnDisk.map { Size($0, .estimated) } ?? .unknown
    addFiles(of: image)
  }

  /// An image of which nothing is known.
  init(unknownBase escape: UInt8) {
    self.init(scope: Scope(isComplete: false, escape: escape))
    isBaseKnown = false
    files.openEverything()
    baseSize = .unknown
  }

  private mutating func addFiles(of image: BaseImage) {
    // Folders of a distribution hold more than the table lists; all others are empty, and so are
    // those that distributions leave to their users.
    for folder in [
      "bin", "boot", "dev", "etc", "lib", "lib64", "opt", "proc", "root", "run", "sbin", "sys",
      "tmp", "usr", "var",
    ] {
      files.open("/\(folder)")
    }
    files.close("/home")
    if !image.listsAllPrograms {
      // Folders that every full distribution has; a file that is copied to one goes into it.
      for folder in [
        "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/local/bin", "/usr/local/sbin", "/usr/local/lib",
        "/usr/share", "/var/lib", "/var/log",
      ] { files.open(folder) }
      for folder in ["/srv", "/usr/src"] { files.close(folder) }
    }
    for path in image.files { addKnownPath(path) }
    let folder = image.workingDirectory
    if image.listsAllPrograms, folder.hasPrefix("/home/") {
      files.close(folder)
    } else if folder != "/" {
      files.open(folder)
    }
    if image.listsAllPrograms { closeProgramFolders(of: image) } else { addTools(of: image) }
    if image.hasBinSh { files.putFromBase(.file(.fromBase), at: "/bin/sh") }
    for program in image.entrypoint.prefix(1) where program.hasPrefix("/") {
      files.putFromBase(.file(.fromBase), at: program)
    }
  }

  /// The table names folders too; their names tell them from files.
  private mutating func addKnownPath(_ path: String) {
    if path.hasPrefix("/home/") {
      files.close(path)
    } else if ["/root", "/tmp"].contains(path) || path.hasSuffix(".d")
      || path.hasSuffix("/zoneinfo")
    {
      files.open(path)
    } else {
      files.putFromBase(.file(.fromBase), at: path)
    }
  }

  /// In a distroless image the known programs are all there are.
  private mutating func closeProgramFolders(of image: BaseImage) {
    let programs = image.files + image.entrypoint.prefix(1) + image.command.prefix(1)
    let homes = programs.filter { $0.contains("/bin/") }.map { path in
      "/" + FileTree.parts(of: path).dropLast().joined(separator: "/")
    }
    for folder in homes + [
      "/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin",
    ] {
      files.close(folder)
    }
    for path in programs where path.contains("/bin/") || path.contains("/sbin/") {
      files.put(.file(.fromBase), at: path)
    }
    // A runtime that is started by a bare name lies somewhere on PATH.
    for name in image.entrypoint.prefix(1) + image.command.prefix(1) where !name.contains("/") {
      files.put(.file(.fromBase), at: "/usr/local/bin/\(name)")
    }
  }

  private mutating func addTools(of image: BaseImage) {
    for tool in image.tools where look(forProgram: tool).presence.node == nil {
      files.putFromBase(.file(.fromBase), at: "/usr/bin/\(tool)")
    }
    for program in image.entrypoint.prefix(1) + image.command.prefix(1)
    where !program.contains("/") && look(forProgram: program).presence.node == nil {
      files.putFromBase(.file(.fromBase), at: "/usr/local/bin/\(program)")
    }
  }
}

extension File {
  /// A file that the base image brings; its size is part of the image's.
  static let fromBase = File(size: .zero, origin: .baseImage)
}
