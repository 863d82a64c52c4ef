extension FileTree {
  /// The folders that every distribution has, before anything of an image is put there.
  ///
  /// Where it `isMerged`, `/bin` and its like are links into `/usr`; `isFull` adds the folders of a full
  /// distribution, which distroless images need not have.
  static func skeleton(isMerged: Bool, isFull: Bool) -> FileTree {
    switch (isMerged, isFull) {
    case (true, true): fullMerged
    case (false, true): full
    case (true, false): smallMerged
    case (false, false): small
    }
  }

  private static let small = FileTree(folders: [], isMerged: false)
  private static let smallMerged = FileTree(folders: [], isMerged: true)
  private static let full = FileTree(folders: fullFolders, isMerged: false)
  private static let fullMerged = FileTree(folders: fullFolders, isMerged: true)

  /// Folders that every full distribution has; a file that is copied to one goes into it.
  private static let fullFolders = [
    "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/local/bin", "/usr/local/sbin", "/usr/local/lib",
    "/usr/local/share", "/usr/local/etc", "/usr/share", "/var/lib", "/var/log", "/var/cache",
    "/etc/ssl", "/etc/ssl/certs",
  ]

  /// Folders of a distribution hold more than the tables list; all others are empty, and so are those
  /// that distributions leave to their users.
  private init(folders: [String], isMerged: Bool) {
    self.init()
    for folder in ["boot", "dev", "etc", "opt", "proc", "root", "run", "sys", "tmp", "usr", "var"] {
      openFolder("/\(folder)")
    }
    for folder in ["bin", "lib", "lib64", "sbin"] {
      if isMerged {
        openFolder("/usr/\(folder)")
        put(.link(Link(target: "usr/\(folder)")), at: "/\(folder)")
      } else {
        openFolder("/\(folder)")
      }
    }
    for folder in ["/home", "/srv", "/mnt", "/media"] { close(folder) }
    setAttributes(of: "/root") { attributes, _ in attributes.mode = 0o700 }
    open("/var/tmp")
    for folder in ["/tmp", "/var/tmp"] {
      setAttributes(of: folder) { attributes, _ in attributes.mode = 0o1777 }
    }
    for folder in folders { openFolder(folder) }
    if !folders.isEmpty { close("/usr/src") }
  }

  /// A folder of the image, which belongs to root and may hold more than is listed.
  mutating func openFolder(_ path: String) {
    open(path)
    setAttributes(of: path) { attributes, _ in attributes = .folder }
  }
}
