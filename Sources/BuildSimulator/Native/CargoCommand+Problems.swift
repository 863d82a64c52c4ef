import BuildModel
import Findings

/// What stops Cargo before anything is made.
extension CargoCommand {
  static func unbuildable(_ manifests: [CargoManifest], _ run: CommandRun) -> String? {
    guard run.shell.firstUnknown == nil, run.state.unknownCommand == nil else { return nil }
    for manifest in manifests {
      if manifest.programs.isEmpty, !manifest.isLibrary, manifests.count == 1 {
        return
          "error: failed to parse manifest at `\(run.path("Cargo.toml"))`\n\nCaused by:\n  no targets specified in the manifest\n"
          + "  either src/lib.rs, src/main.rs, a [lib] section, or [[bin]] section must be present"
      }
      if let failure = manifest.missingModule ?? tooNew(manifest, run) { return failure }
      if !manifest.isWorkspace, let script = run.text(of: "Cargo.toml")?.quoted(after: "build"),
        script.hasSuffix(".rs"), run.look(script).isAbsent
      {
        return "error: couldn't read `\(script)`: No such file or directory (os error 2)"
      }
      if let library = linkedLibraries(manifest, run).first(where: {
        SystemLibraries.canLink($0, in: run) == false
      }) {
        return
          "error: linking with `cc` failed: exit status: 1\n  = note: /usr/bin/ld: cannot find -l\(library): No such file or directory"
      }
      if manifest.usesOpenSSL, lacksOpenSSL(run) {
        return
          "error: failed to run custom build command for `openssl-sys`\n  Could not find directory of OpenSSL installation"
      }
    }
    if let target = target(run), target.hasSuffix("-musl") || target.contains("aarch64"),
      let image = run.state.baseImage, image.family == "rust",
      image.vendor == "docker-official",
      !(image.packageManager == "apk" && target == "x86_64-unknown-linux-musl"),
      !run.state.installedPackages.contains("rust-target:\(target)"),
      !run.state.installedPackages.contains("rust-target:"),
      run.look("rust-toolchain.toml").isAbsent, run.look("rust-toolchain").isAbsent
    {
      return
        "error[E0463]: can't find crate for `core`\n  = note: the `\(target)` target may not be installed"
    }
    return nil
  }

  /// An edition, a version or a lock file that this Cargo does not know yet.
  private static func tooNew(_ manifest: CargoManifest, _ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "rust",
      let own = image.runtime.flatMap({ DottedVersion($0.version) }), own.numbers.count > 1
    else { return nil }
    func isOlder(than text: String) -> Bool { DottedVersion(text).map { own < $0 } ?? false }
    if manifest.edition == "2024", isOlder(than: "1.85") {
      return "error: failed to parse manifest\n\nCaused by:\n  feature `edition2024` is required"
    }
    if let wanted = manifest.rustVersion, isOlder(than: wanted) {
      return
        "error: rustc \(image.runtime?.version ?? "") is not supported by the following package: requires rustc \(wanted)"
    }
    if run.text(of: "Cargo.lock")?.contains("\nversion = 4") == true, isOlder(than: "1.78") {
      return
        "error: failed to parse lock file at: \(run.path("Cargo.lock"))\n\nCaused by:\n  lock file version 4 requires `-Znext-lockfile-bump`"
    }
    return nil
  }

  private static func lacksOpenSSL(_ run: CommandRun) -> Bool {
    guard let image = run.state.baseImage, image.vendor == "docker-official",
      image.family == "rust" || image.family == "linux"
    else { return false }
    let installed = run.state.installedPackages
    if image.packageManager == "apk" {
      return !installed.contains("openssl-dev") && !installed.contains("")
    }
    return image.role != "fat-base" && image.reference.contains("slim")
      && !installed.contains("libssl-dev") && !installed.contains("")
  }
}
