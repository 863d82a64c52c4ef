import BuildModel
import DockerfileSyntax
import Findings

/// What PHP does with its arguments.
///
/// Source of the text: a run of PHP 8.2.
struct PHPStart {
  let check: StartCheck
  let state: StageState

  func verdict(_ name: String, _ arguments: [String]) -> StartVerdict {
    if name == "php-fpm" { return PHPServers(check: check, state: state).fpm ?? .starts }
    var rest = arguments[...]
    var root: String?
    var isServer = false
    while let word = rest.first, word.hasPrefix("-") {
      rest = rest.dropFirst()
      switch word {
      case "-r", "-v", "--version", "-i", "-m", "-a": return .starts
      case "-S":
        isServer = true
        rest = rest.dropFirst()
      case "-t":
        root = rest.first
        rest = rest.dropFirst()
      case "-d", "-c", "-z": rest = rest.dropFirst()
      case "-f": break
      default: break
      }
      if word == "--" { break }
    }
    if let root, state.files.look(at: FileTree.absolute(root, in: state.workingDirectory)).isAbsent
    {
      return check.fails(.programMissing, "Directory \(root) does not exist.", in: state)
    }
    guard let script = rest.first else { return .starts }
    let path = FileTree.absolute(script, in: state.workingDirectory)
    let isRepeated = ["php", "/usr/local/bin/php", "/bin/sh"].contains(script)
    switch state.files.look(at: path) {
    case .unknown where isRepeated && !state.isWidelyUnknown(FileTree.folder(of: path)): fallthrough
    case .absent where !isServer:
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing, "Could not open input file: \(script)",
        in: state)
    case .present(.file(let file)):
      let verdict = loads(file, at: path)
      guard case .starts = verdict, !isServer else { return verdict }
      return missingExtension(of: file) ?? .starts
    case .absent, .present, .unknown:
      return isServer ? .starts : .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// The autoloader that a script asks for with `__DIR__`.
  private func loads(_ file: File, at path: String) -> StartVerdict {
    guard let bytes = check.simulation.context.bytes(of: file) else { return .starts }
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard line.hasPrefix("require") || line.hasPrefix("include"), line.contains("__DIR__") else {
        continue
      }
      let parts = line.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      guard parts.count >= 3, parts[1].hasPrefix("/") else { continue }
      // `dirname(__DIR__)` is one folder further up.
      let above = line.ranges(of: "dirname(").count
      let home = (0..<above).reduce(FileTree.folder(of: path)) { home, _ in
        FileTree.folder(of: home)
      }
      let place = FileTree.absolute("." + parts[1], in: home)
      if state.files.look(at: place).isAbsent, !line.hasPrefix("include") {
        return check.fails(
          .packageMissing,
          "PHP Fatal error:  Uncaught Error: Failed opening required '\(home)\(parts[1])'",
          in: state)
      }
      if let refusal = refusedPlatform(by: state.files.look(at: place)) { return refusal }
    }
    return .starts
  }

  /// Source: composer/composer, `AutoloadGenerator.php`, "getPlatformCheck".
  private func refusedPlatform(by autoloader: Presence) -> StartVerdict? {
    guard let text = autoloader.file?.facts.neededPHP, let needed = DottedVersion(text),
      let own = state.phpVersion, own < needed
    else { return nil }
    return check.fails(
      .libraryTooOld,
      "Composer detected issues in your platform:\n\nYour Composer dependencies require a PHP version \">= \(text)\". You are running \(own.text).",
      in: state)
  }

  /// An extension whose functions a script calls before anything else.
  private func missingExtension(of file: File) -> StartVerdict? {
    guard state.isOfficialPHP, let bytes = check.simulation.context.bytes(of: file) else {
      return nil
    }
    return PHPExtensions.needed(by: String(decoding: bytes, as: UTF8.self))
      .first { !state.mayHave(phpExtension: $0.name) || state.lacksLibrary(ofPHP: $0.name) }
      .map { check.fails(.packageMissing, $0.error, in: state) }
  }
}
