import BuildModel
import Findings

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
    addFolders(of: image)
    for path in image.files { addKnownPath(path) }
    var passwd = File.fromBase
    passwd.facts.accounts = Accounts(of: image)
    files.putFromBase(.file(passwd), at: "/etc/passwd")
    let folder = image.workingDirectory
    // Nothing is in these of the images that are known to the last file of their own.
    if image.listsAllPrograms && folder.hasPrefix("/home/") || image.family == "caddy" {
      files.close(folder)
    } else if folder != "/" {
      files.open(folder)
    }
    if image.listsAllPrograms { closeProgramFolders(of: image) } else { addTools(of: image) }
    if image.hasBinSh { files.putFromBase(.file(.fromBase), at: "/bin/sh") }
    for program in image.entrypoint.prefix(1) where program.hasPrefix("/") {
      files.putFromBase(.file(.fromBase), at: program)
    }
    addPrograms(of: image)
    giveHomes(to: image)
  }

  /// A folder of the image, which belongs to root and may hold more than is listed.
  private mutating func openFolder(_ path: String) { files.openFolder(path) }

  private mutating func addFolders(of image: BaseImage) {
    files = FileTree.skeleton(
      isMerged: image.hasMergedFolders, isFull: !image.listsAllPrograms)
    if image.vendor == "docker-official", image.hasBinSh {
      files.close("/tmp")
      files.setAttributes(of: "/tmp") { attributes, _ in attributes.mode = 0o1777 }
    }
    // Source: the packages of distroless images (base-files, netbase, tzdata) in Debian.
    if image.vendor == "google-distroless" {
      files.close("/var/lib")
      for name in ["dpkg", "misc"] { openFolder("/var/lib/\(name)") }
    }
    guard !image.listsAllPrograms else { return }
    if image.leavesOptEmpty { files.close("/opt") }
    // The toolchains of Go and Rust lie in folders of their own.
    if ["go", "linux", "rust"].contains(image.family), image.vendor == "docker-official" {
      for folder in ["/usr/local/bin", "/usr/local/sbin"] { files.close(folder) }
    }
    for file in ["/etc/group", "/etc/os-release", "/etc/profile", "/etc/shadow", "/etc/hosts"]
    where image.hasBinSh {
      files.putFromBase(.file(.fromBase), at: file)
    }
    if image.hasBinSh, !image.isBusybox {
      files.putFromBase(.fromBase, named: ToolTable.everywhere, in: "/usr/bin")
    }
    addOwnFolders(of: image)
    addCertificates(of: image)
  }

  /// The CA certificates of Alpine, which its base image brings as `ca-certificates-bundle`.
  ///
  /// Source: pkgs.alpinelinux.org, contents of ca-certificates-bundle.
  private mutating func addCertificates(of image: BaseImage) {
    guard image.system?.hasPrefix("alpine") == true, image.vendor == "docker-official" else {
      return
    }
    for path in ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"] {
      files.putFromBase(.file(.fromBase), at: path)
    }
  }

  /// Folders and links that the Dockerfiles of some official images make.
  ///
  /// Sources: docker-library/python, nginx/docker-nginx.
  private mutating func addOwnFolders(of image: BaseImage) {
    if image.family == "nginx", image.vendor == "docker-official" {
      for folder in [
        "/var/cache/nginx", "/var/log/nginx", "/etc/nginx", "/etc/nginx/conf.d",
        "/usr/share/nginx/html",
      ] {
        openFolder(folder)
      }
    }
    if image.family == "swift", image.vendor == "docker-official" {
      openFolder(Self.swiftLibraries)
      for name in Self.swiftNames {
        files.putFromBase(.file(.fromBase), at: "\(Self.swiftLibraries)/lib\(name).so")
      }
    }
    // Source: docker-library/ruby (`GEM_HOME`).
    if image.family == "ruby", image.vendor == "docker-official" {
      files.close("/usr/local/bundle")
    }
    if image.family == "python", ["astral", "docker-official"].contains(image.vendor),
      let version = pythonVersion
    {
      for name in ["python", "python3", "python\(version)"] {
        files.putFromBase(.file(.fromBase), at: "/usr/local/bin/\(name)")
      }
      for name in ["pip", "pip3", "idle", "pydoc", "python3-config"] {
        files.putFromBase(.file(.fromBase), at: "/usr/local/bin/\(name)")
      }
      if image.vendor == "docker-official" { closeLibraries(ofPython: version, image) }
      for folder in [
        "/usr/local/lib/python\(version)", "/usr/local/lib/python\(version)/site-packages",
      ] { openFolder(folder) }
    }
  }

  /// Where the programs of a toolchain in `/usr` look for Swift's own libraries.
  static let swiftLibraries = "/usr/lib/swift/linux"

  /// Source: the packages of swift.org, 6.0 and later.
  private static let swiftNames = [
    "BlocksRuntime", "Foundation", "FoundationEssentials", "FoundationInternationalization",
    "FoundationNetworking", "FoundationXML", "_FoundationICU", "dispatch", "swiftCore",
    "swiftDispatch", "swiftGlibc", "swiftObservation", "swiftSynchronization",
    "swift_Concurrency", "swift_RegexParser", "swift_StringProcessing",
  ]

  /// Beside its own version an official Python image has no other one in `/usr/local/lib`; the fat ones have the
  /// empty folder of Debian's Python.
  ///
  /// Sources: docker-library/python; Debian's python3 packages of these releases.
  private mutating func closeLibraries(ofPython version: String, _ image: BaseImage) {
    files.close("/usr/local/lib")
    for name in ["libpython\(version).so", "libpython\(version).so.1.0", "libpython3.so"] {
      files.put(.file(.fromBase), at: "/usr/local/lib/\(name)")
    }
    openFolder("/usr/local/lib/pkgconfig")
    let system = ["debian11": "3.9", "debian12": "3.11", "debian13": "3.13"][image.system ?? ""]
    if let system { openFolder("/usr/local/lib/python\(system)/dist-packages") }
  }

  /// Programs of base images that people copy elsewhere, with what they need.
  ///
  /// Sources: nodejs.org BUILDING.md (built against glibc 2.28) and readelf of the packages of Alpine and of
  /// busybox; python.org builds of docker-library/python.
  private mutating func addPrograms(of image: BaseImage) {
    func add(_ path: String, _ program: Program?) {
      guard let program,
        files.look(at: path).file != nil || image.isBusybox || path.hasSuffix("busybox")
      else { return }
      var file = File.fromBase
      file.attributes.mode = 0o755
      file.facts.program = program
      files.putFromBase(.file(file), at: path)
    }
    guard let libc = image.libc else { return }
    let library = ["libstdc++.so.6", "libgcc_s.so.1"]
    if image.family == "node" {
      let node = Program(
        .dynamic(
          Program.Needs(libc: libc, libraries: library, newestSymbols: libc == .musl ? nil : "2.28")
        ))
      for path in ["/usr/local/bin/node", "/nodejs/bin/node", "/usr/bin/node"] { add(path, node) }
    }
    if image.family == "python", let version = pythonVersion {
      // From 2.38 on the compiler makes `strtol` another symbol.
      var newest: String?
      if case .glibc(let text?) = libc, let own = DottedVersion(text),
        let limit = DottedVersion("2.38"), own >= limit
      {
        newest = "2.38"
      }
      let python = Program(.dynamic(Program.Needs(libc: libc, newestSymbols: newest)))
      for name in ["python", "python3", "python\(version)"] {
        add("/usr/local/bin/\(name)", python)
      }
    }
    if image.vendor == "astral" {
      for path in ["/uv", "/uvx", "/usr/local/bin/uv", "/usr/local/bin/uvx"] {
        add(path, Program(.static))
      }
    }
    if image.family == "caddy" { add("/usr/bin/caddy", Program(.static)) }
    // Source: docker-library/php, what its Dockerfile installs (`--with-curl`, `--enable-mbstring`, libxml).
    if image.family == "php", image.vendor == "docker-official" {
      let needed = ["libxml2.so.2", "libonig.so.5", "libcurl.so.4", "libssl.so.3"]
      add("/usr/local/bin/php", Program(.dynamic(Program.Needs(libc: libc, libraries: needed))))
    }
    if image.isBusybox, image.vendor == "docker-official" { add("/bin/busybox", Program(.static)) }
    if image.system?.hasPrefix("alpine") == true {
      add("/bin/busybox", Program(.dynamic(Program.Needs(libc: .musl))))
    }
    if image.vendor == "google-distroless" { add("/busybox/busybox", Program(.static)) }
  }

  /// Users that an image is made for own their home and working folders.
  private mutating func giveHomes(to image: BaseImage) {
    let owner = Owner(user: image.user.uid, group: image.user.gid)
    if owner.user != 0 {
      for folder in [image.workingDirectory, "/home/\(image.user.name)"] where folder != "/" {
        if image.vendor == "google-distroless", !folder.hasPrefix("/home/") { continue }
        files.setAttributes(of: folder) { attributes, _ in
          attributes.owner = folder.hasPrefix("/home/") ? owner : nil
        }
      }
    }
    for (name, owner) in Accounts(of: image).users where files.look(at: "/home/\(name)").isDirectory
    {
      files.setAttributes(of: "/home/\(name)") { attributes, _ in
        attributes = Attributes(mode: nil, owner: owner)
      }
    }
  }

  /// The table names folders too; their names tell them from files.
  private mutating func addKnownPath(_ path: String) {
    if files.look(at: path).isDirectory { return }
    if path.hasPrefix("/home/") {
      files.close(path)
    } else if ["/root", "/tmp"].contains(path) || path.hasSuffix(".d") || path.hasSuffix("/html")
      || path.hasSuffix("/zoneinfo") || path.hasPrefix("/var/") || path.hasSuffix("/etc/php")
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
    let linked = image.hasMergedFolders ? [] : ["/bin", "/sbin"]
    let folders = homes + linked + ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin"]
    // Once each: what was put into one stays.
    for folder in Set(folders.map { files.realPath(of: $0) }) { files.close(folder) }
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
  static let fromBase = File(
    size: .zero, origin: .baseImage, attributes: Attributes(mode: nil, owner: .root))
}

extension BaseImage {
  /// `/bin` and its like are links into `/usr`: full Debian and Ubuntu, and what Google builds from
  /// Debian 13.
  ///
  /// Source: Debian 12 release notes, "Merged-/usr"; Images/distroless-core.yaml.
  fileprivate var hasMergedFolders: Bool {
    guard let system else { return false }
    if vendor == "google-distroless" { return system == "debian13" }
    return hasBinSh && vendor != "chainguard" && vendor != "docker-hardened"
      && (system.hasPrefix("debian1") && system != "debian11" || system.hasPrefix("ubuntu"))
  }

  /// Nothing but the distribution's own lies in /opt, which is empty.
  fileprivate var leavesOptEmpty: Bool {
    ["linux", "python", "go", "rust", "ruby", "nginx", "gcc"].contains(family)
      && vendor == "docker-official"
      && !files.contains { $0.hasPrefix("/opt") }
  }

  /// Everything in it is one program, and may be configured with less.
  fileprivate var isBusybox: Bool { reference.contains("busybox") }
}
