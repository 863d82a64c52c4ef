import BuildModel
import DockerfileSyntax
import Findings

/// What the kernel and the loader do with a program: find its loader, its libraries, their versions.
///
/// Sources of the texts: chainguard-images/images issue 125 (loader), norio-nomura/docker-swiftlint issue
/// 11 (library), transact-rs/sqlx issue 4000 (version).
struct BinaryStart {
  let check: StartCheck
  let state: StageState
  let path: String

  func verdict(of file: File) -> StartVerdict {
    if let program = file.facts.program {
      let linked = verdict(of: program)
      guard case .starts = linked, file.facts.dotNet != nil else { return linked }
    }
    // A starter of .NET that is not self-contained.
    if file.facts.dotNet != nil { return starter(file) }
    return file.facts.program == nil
      ? .unknown(Message("start.unknown.binary", ["program": .text(path)])) : .starts
  }

  private func starter(_ file: File) -> StartVerdict {
    let library = state.files.look(at: state.files.realPath(of: path) + ".dll")
    if library.isAbsent, file.facts.dotNet?.isSingleFile == false {
      return check.fails(
        .moduleMissing, "The application to execute does not exist: '\(path).dll'.", in: state)
    }
    return DotNetStart(check: check, state: state).framework(of: file)
  }

  private func verdict(of program: Program) -> StartVerdict {
    if program.foreignArchitecture != nil {
      return fails(.formatError, "exec \(path): exec format error")
    }
    switch program.linkage {
    case .static: return .starts
    case .dynamic(let needs): return verdict(of: needs)
    }
  }

  private func fails(_ reason: StartVerdict.Reason, _ text: String) -> StartVerdict {
    .fails(
      StartFailure(
        reason: reason, text: text,
        instruction: state.entrypoint.instruction ?? state.command.instruction))
  }

  private func verdict(of needs: Program.Needs) -> StartVerdict {
    guard let hasLoader = hasLoader(of: needs.libc) else { return unknown() }
    guard hasLoader else {
      return fails(.loaderMissing, "exec \(path): no such file or directory")
    }
    if let version = needs.newestSymbols, let own = glibcVersion,
      let wanted = DottedVersion(version), own < wanted
    {
      return fails(
        .libraryTooOld,
        "\(path): /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_\(version)' not found "
          + "(required by \(path))")
    }
    var isUnknown = false
    for library in needs.libraries {
      switch SharedLibraries(state: state).has(library, in: needs.runPaths) {
      case true?: continue
      case false?: return fails(.libraryMissing, missing(library, needs.libc))
      case nil: isUnknown = true
      }
    }
    for library in needs.ownLibraries {
      switch SharedLibraries(state: state).hasOwn(library, for: needs, of: path) {
      case true?: continue
      case false?: return fails(.libraryMissing, missing(library, needs.libc))
      case nil: isUnknown = true
      }
    }
    if let wanted = needs.surelyLibstdcxx, let built = DottedVersion(wanted),
      needs.libraries.contains("libstdc++.so.6"),
      let own = state.baseImage?.libstdcxx.flatMap({ DottedVersion($0) }), own < built
    {
      return fails(
        .libraryTooOld,
        "\(path): /usr/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_\(wanted)' not found (required by \(path))"
      )
    }
    if isUnknown || needs.mayNeedMore || isOlder(than: needs) { return unknown() }
    return .starts
  }

  private func missing(_ library: String, _ libc: BaseImage.Libc) -> String {
    libc == .musl
      ? "Error loading shared library \(library): No such file or directory (needed by \(path))"
      : "\(path): error while loading shared libraries: \(library): "
        + "cannot open shared object file: No such file or directory"
  }

  private func unknown() -> StartVerdict {
    .unknown(Message("start.unknown.libraries", ["program": .text(path)]))
  }

  /// Whether the loader of a C library is there; `nil` where that is not known.
  private func hasLoader(of libc: BaseImage.Libc) -> Bool? {
    let place = libc == .musl ? "/lib/ld-musl-x86_64.so.1" : "/lib64/ld-linux-x86-64.so.2"
    switch state.files.look(at: place) {
    case .present: return true
    case .absent: return false
    case .unknown: break
    }
    if state.unknownCommand != nil || state.isScratch { return nil }
    guard let image = state.baseImage else { return nil }
    switch (libc, image.libc) {
    case (.glibc, .glibc?), (.musl, .musl?): return true
    case (_, nil):
      return image.isDistroless && image.libraries.isEmpty && !mayHoldMore ? false : nil
    // An Alpine image may hold a loader for glibc programs, and a Debian one musl.
    default:
      let compatible: Set<String> = [
        "gcompat", "libc6-compat", "glibc", "musl", "musl-tools", "musl-dev",
      ]
      if !state.installedPackages.isDisjoint(with: compatible)
        || state.installedPackages.contains("")
      {
        return nil
      }
      return mayHoldMore ? nil : false
    }
  }

  /// Something unknown was put where loaders lie.
  private var mayHoldMore: Bool {
    ["/lib", "/lib64", "/usr/lib"].contains(where: state.files.mayHaveBeenFilled)
  }

  private var glibcVersion: DottedVersion? {
    guard case .glibc(let text?) = state.baseImage?.libc else { return nil }
    return DottedVersion(text)
  }

  /// Built against a newer library than the image has; whether it uses anything new is not known.
  private func isOlder(than needs: Program.Needs) -> Bool {
    if let built = needs.libstdcxx.flatMap({ DottedVersion($0) }),
      needs.libraries.contains("libstdc++.so.6"),
      let own = state.baseImage?.libstdcxx.flatMap({ DottedVersion($0) }), own < built
    {
      return true
    }
    if needs.newestSymbols != nil, needs.libstdcxx == nil { return false }
    guard needs.newestSymbols == nil, case .glibc(let text?) = needs.libc,
      let built = DottedVersion(text), let own = glibcVersion
    else { return false }
    return own < built
  }
}
