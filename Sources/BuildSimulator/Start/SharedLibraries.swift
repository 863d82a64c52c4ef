import BuildModel

/// The shared libraries that the loader finds in an image.
struct SharedLibraries {
  let state: StageState

  private static let folders = [
    "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib",
    "/lib",
    "/usr/local/lib", "/usr/local/lib64",
  ]

  /// Packages of Debian and Alpine by the libraries that they bring.
  private static let packages: [String: [String]] = [
    "libcurl.so.4": ["libcurl4", "libcurl4t64", "libcurl", "curl", "libcurl4-openssl-dev"],
    "libcrypto.so.3": [
      "libssl3", "libssl3t64", "libcrypto3", "openssl", "ca-certificates", "curl", "libpq5",
      "libcurl4",
    ],
    "libmariadb.so.3": ["libmariadb3", "mariadb-connector-c", "default-mysql-client"],
    "libjemalloc.so.2": ["libjemalloc2", "libjemalloc-dev"],
    "libxml2.so.2": ["libxml2", "libxml2-dev"],
    "libgcc_s.so.1": ["libgcc-s1", "libgcc", "libstdc++", "libstdc++6"],
    "libpq.so.5": ["libpq5", "libpq", "postgresql-client"],
    "libsqlite3.so.0": ["libsqlite3-0", "sqlite-libs", "sqlite"],
    "libssl.so.3": [
      "libssl3", "libssl3t64", "openssl", "ca-certificates", "curl", "libpq5", "libcurl4",
    ],
    "libstdc++.so.6": ["libstdc++6", "libstdc++"], "libz.so.1": ["zlib1g", "zlib"],
    "libyaml-0.so.2": ["libyaml-0-2", "yaml"],
    "libsodium.so.23": ["libsodium23", "libsodium"], "liblzma.so.5": ["liblzma5", "xz-libs"],
  ]

  /// `folders` are those that the program names itself.
  func has(_ library: String, in folders: [String] = []) -> Bool? {
    let extra = (state.scope.value(of: "LD_LIBRARY_PATH") ?? "").split(separator: ":").map(
      String.init)
    var mayBeThere = false
    for folder in extra + folders + SharedLibraries.folders {
      switch state.files.look(at: "\(folder)/\(library)") {
      case .present: return true
      case .absent: continue
      case .unknown:
        // An open folder of a base whose libraries are listed says nothing.
        if state.files.mayHaveBeenFilled(folder) { mayBeThere = true }
      }
    }
    if mayBeThere || state.unknownCommand != nil { return nil }
    guard let image = state.baseImage else { return state.isScratch ? false : nil }
    if image.libraries.contains(library) { return true }
    if image.hasBinSh, let system = image.system,
      image.distributions?.has(library: library, in: system) == true
    {
      return true
    }
    return installed(library, image)
  }

  private static let glibcFolders = [
    "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib", "/usr/lib", "/lib64",
    "/usr/lib64",
  ]

  /// Whether the loader finds a library that no package brings.
  ///
  /// Sources: ld.so(8); musl's ldso/dynlink.c, whose own folders are these three. glibc looks into `/usr/local/lib`
  /// only by the cache that ldconfig(8) writes.
  func hasOwn(_ library: String, for needs: Program.Needs, of program: String) -> Bool? {
    let variable = state.scope.value(of: "LD_LIBRARY_PATH") ?? ""
    let home = FileTree.folder(of: state.files.realPath(of: program))
    let runPaths: [String] = needs.runPaths.flatMap { $0.split(separator: ":").map(String.init) }
    var folders: [String] = variable.split(separator: ":").map(String.init)
    folders += runPaths.map {
      $0.replacing("$ORIGIN", with: home).replacing("${ORIGIN}", with: home)
    }
    folders +=
      needs.libc == .musl
      ? ["/lib", "/usr/local/lib", "/usr/lib"] : SharedLibraries.glibcFolders + cachedFolders
    var mayBeThere = state.scope.mayHaveValue("LD_LIBRARY_PATH")
    for folder in folders {
      switch state.files.look(
        at: FileTree.absolute("\(folder)/\(library)", in: state.workingDirectory))
      {
      case .present: return true
      case .absent: continue
      case .unknown: if state.files.mayHaveBeenFilled(folder) { mayBeThere = true }
      }
    }
    return mayBeThere || state.unknownCommand != nil ? nil : false
  }

  /// The folders that `ldconfig` looked into: Debian's own, those named to it, those of `/etc/ld.so.conf.d`.
  private var cachedFolders: [String] {
    guard let named = state.loaderCache else { return [] }
    let configured = state.files.look(at: "/etc/ld.so.conf.d").directory?.entries(
      matching: "*.conf"
    )
    .flatMap { entry -> [String] in
      guard case .file(let file) = entry.node, case .bytes(let bytes)? = file.content else {
        return []
      }
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .map(String.init)
    }
    return ["/usr/local/lib"] + named + (configured ?? [])
  }

  private func installed(_ library: String, _ image: BaseImage) -> Bool? {
    let wanted = SharedLibraries.packages[library] ?? []
    if !state.installedPackages.isDisjoint(with: wanted) { return true }
    // The list of a distroless image is complete.
    if image.isDistroless || image.listsAllPrograms { return false }
    let isAlpine = image.packageManager == "apk"
    let isPlain = image.vendor == "docker-official" && image.family == "linux"
    let rare = [
      "libpq.so.5", "libmariadb.so.3", "libcurl.so.4", "libjemalloc.so.2", "libsodium.so.23",
    ]
    if image.vendor == "docker-official", rare.contains(library),
      ["node", "python", "ruby"].contains(image.family)
    {
      if image.role == "fat-base" {
        return library == "libjemalloc.so.2" || library == "libsodium.so.23" ? nil : true
      }
      return state.installedPackages.allSatisfy(SharedLibraries.bringsOnlyItself) ? false : nil
    }
    if isAlpine, image.family == "dotnet", ["libgcc_s.so.1", "libstdc++.so.6"].contains(library) {
      return true
    }
    let isEverywhere = ["libgcc_s.so.1", "libstdc++.so.6"].contains(library)
    // The toolchain's image brings what its Foundation needs, and others no part of Swift.
    if image.family == "swift",
      ["libcurl.so.4", "libxml2.so.2"].contains(library) || library.hasPrefix("libswift")
    {
      return true
    }
    if library.hasPrefix("libswift") { return false }
    // Debian's apt needs these two.
    if isEverywhere, image.packageManager == "apt" { return true }
    // Alpine's base has none but the C library's, OpenSSL's and zlib.
    if isAlpine, isPlain,
      library == "libz.so.1" || library.hasPrefix("libssl") || library.hasPrefix("libcrypto")
    {
      return true
    }
    guard isPlain, !wanted.isEmpty,
      state.installedPackages.allSatisfy(SharedLibraries.bringsOnlyItself)
    else { return nil }
    if let system = image.system, image.distributions?.has(library: library, in: system) == false {
      return false
    }
    // What Debian's own tools are linked with differs between releases.
    if !isAlpine,
      ["libz.so.1", "liblzma.so.5", "libssl.so.3", "libcrypto.so.3", "libzstd.so.1"].contains(
        library)
    {
      return nil
    }
    return false
  }

  /// Small packages that bring no other libraries of the table.
  private static func bringsOnlyItself(_ package: String) -> Bool {
    [
      "ca-certificates", "curl", "gcc", "g++", "libc6-dev", "make", "wget", "tzdata", "tini",
      "dumb-init", "bash", "su-exec", "gosu", "procps", "netcat-openbsd",
    ].contains(package)
  }
}
