import BuildModel

/// How new a C library a Rust program asks for.
enum RustSymbols {
  /// The newest glibc whose symbols the program uses; `nil` where that is not known.
  ///
  /// The standard library refers to `pidfd_spawnp` of 2.39 where the program starts other programs and the
  /// library at hand has it. A program without crates whose sources never name `process` was measured with
  /// glibc 2.41: 2.34 is the newest that it asks for.
  /// Source: transact-rs/sqlx issue 4000; apollographql/router issue 8450.
  static func newest(_ libc: BaseImage.Libc, _ manifest: CargoManifest, _ run: CommandRun)
    -> String?
  {
    guard case .glibc(let text?) = libc, let version = DottedVersion(text),
      let limit = DottedVersion("2.39"), version >= limit
    else { return nil }
    return startsNoPrograms(manifest, run) ? "2.34" : "2.39"
  }

  private static func startsNoPrograms(_ manifest: CargoManifest, _ run: CommandRun) -> Bool {
    guard manifest.crates.isEmpty, !manifest.isWorkspace, run.look("build.rs").isAbsent,
      run.text(of: "Cargo.toml")?.range(of: ".dependencies") == nil,
      case .present(.directory(let sources)) = run.look("src")
    else { return false }
    return !mentionsProcesses(sources, at: "src", run)
  }

  /// Whether a source names `process`, or cannot be read.
  private static func mentionsProcesses(
    _ folder: Directory, at path: String, _ run: CommandRun
  ) -> Bool {
    folder.entries.contains { name, node in
      if case .directory(let inner) = node {
        return mentionsProcesses(inner, at: "\(path)/\(name)", run)
      }
      guard name.hasSuffix(".rs") else { return false }
      return run.text(of: "\(path)/\(name)").map { $0.range(of: "process") != nil } ?? true
    }
  }
}
