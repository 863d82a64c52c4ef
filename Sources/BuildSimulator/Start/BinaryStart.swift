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

  func verdict(of program: Program?) -> StartVerdict {
    guard let program else {
      return .unknown(Message("start.unknown.binary", ["program": .text(path)]))
    }
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
    guard let hasLoader = hasLoader(of: needs.libc) else { return unknown(needs) }
    guard hasLoader else {
      return fails(.loaderMissing, "exec \(path): no such file or directory")
    }
    if let version = needs.newestSymbols, let own = glibcVersion,
      let wanted = DottedVersion(version),
      own < wanted
    {
      return fails(
        .libraryTooOld,
        "\(path): /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_\(version)' not found "
          + "(required by \(path))")
    }
    for library in needs.libraries {
      switch has(library) {
      case true?: continue
      case false?:
        return fails(
          .libraryMissing,
          "\(path): error while loading shared libraries: \(library): "
            + "cannot open shared object file: No such file or directory")
      case nil: return unknown(needs)
      }
    }
    if needs.mayNeedMore || isOlder(than: needs) { return unknown(needs) }
    return .starts
  }

  private func unknown(_ needs: Program.Needs) -> StartVerdict {
    .unknown(Message("start.unknown.libraries", ["program": .text(path)]))
  }

  /// Whether the loader of a C library is there; `nil` where that is not known.
  private func hasLoader(of libc: BaseImage.Libc) -> Bool? {
    if bringsLibraries { return nil }
    if state.isScratch { return false }
    guard let image = state.baseImage else { return nil }
    switch (libc, image.libc) {
    case (.glibc, .glibc?), (.musl, .musl?): return true
    case (_, nil): return image.isDistroless && image.libraries.isEmpty ? false : nil
    // An Alpine image may hold a loader for glibc programs.
    default: return state.systemMayHaveMore || state.unknownCommand != nil ? nil : false
    }
  }

  /// Something was copied where loaders and libraries lie.
  private var bringsLibraries: Bool {
    state.layers.contains { layer in
      guard [.copy, .add].contains(layer.instruction.keyword) else { return false }
      let target = layer.instruction.words.last?.text ?? ""
      return ["/lib", "/usr/lib", "/usr/local/lib"].contains { target.hasPrefix($0) }
        || target == "/"
          && !layer.instruction.words.dropLast().allSatisfy { $0.text.hasSuffix(path) }
          && layer.instruction.flag("from") != nil
    } || state.unknownCommand != nil
  }

  private var glibcVersion: DottedVersion? {
    guard case .glibc(let text?) = state.baseImage?.libc else { return nil }
    return DottedVersion(text)
  }

  /// Built against a newer C library than the image has; whether it uses anything new is not known.
  private func isOlder(than needs: Program.Needs) -> Bool {
    guard needs.newestSymbols == nil, case .glibc(let text?) = needs.libc,
      let built = DottedVersion(text), let own = glibcVersion
    else { return false }
    return own < built
  }

  private func has(_ library: String) -> Bool? {
    guard let image = state.baseImage else { return nil }
    if image.libraries.contains(library) { return true }
    let isEverywhere = ["libgcc_s.so.1", "libstdc++.so.6"].contains(library)
    // The list of a distroless image is complete; Debian's apt needs these two in the others.
    if image.isDistroless || image.listsAllPrograms { return false }
    if isEverywhere, image.packageManager == "apt-get" || image.packageManager == "apt" {
      return true
    }
    return nil
  }
}
