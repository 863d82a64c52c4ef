import BuildModel
import Findings

/// What stops php-fpm and Apache of the official PHP images, as far as their settings tell.
struct PHPServers {
  let check: StartCheck
  let state: StageState

  private func files(in folder: String, _ pattern: String) -> [(path: String, text: String)] {
    guard let directory = state.files.look(at: folder).directory else { return [] }
    return directory.entries(matching: pattern).sorted { $0.name < $1.name }.compactMap {
      name, node in
      guard case .file(let file) = node, let bytes = check.simulation.context.bytes(of: file) else {
        return nil
      }
      return ("\(folder)/\(name)", String(decoding: bytes, as: UTF8.self))
    }
  }

  /// A socket in a folder that is not there; the last file that names one counts.
  ///
  /// Source: php-src, `sapi/fpm/fpm/fpm_sockets.c`.
  var fpm: StartVerdict? {
    let settings = files(in: "/usr/local/etc/php-fpm.d", "*.conf").flatMap { file in
      file.text.split(whereSeparator: \.isNewline).compactMap { line -> String? in
        let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
        // The image's own `zz-docker.conf` listens on a port, and comes behind what sorts before it.
        let isLast = FileTree.name(of: file.path) > "zz-docker.conf"
        return parts.count == 2 && parts[0] == "listen" && isLast ? parts[1] : nil
      }
    }
    guard let socket = settings.last, socket.hasPrefix("/"), state.unknownCommand == nil else {
      return nil
    }
    let folder = FileTree.folder(of: socket)
    let isAbsent =
      state.files.look(at: folder).isAbsent
      // `/run` of the base holds nothing that a pool of one's own would use.
      || FileTree.folder(of: folder) == "/run" && state.files.look(at: folder).node == nil
        && !state.files.mayHaveBeenFilled("/run")
    guard isAbsent else { return nil }
    return check.fails(
      .moduleMissing,
      "ERROR: unable to bind listening socket for address '\(socket)': No such file or directory (2)",
      in: state)
  }

  /// Directives of modules that Debian's Apache has, but does not load by itself.
  ///
  /// Source: httpd.apache.org, "Directive Quick Reference"; Debian's apache2, `mods-enabled`.
  private static let directives = [
    "expiresactive": "expires", "header": "headers", "proxypass": "proxy",
    "requestheader": "headers",
    "rewriteengine": "rewrite", "rewriterule": "rewrite", "sslengine": "ssl",
  ]

  /// A directive of a module that nobody has enabled.
  var apache: StartVerdict? {
    guard state.isOfficialPHP, state.unknownCommand == nil else { return nil }
    let places = ["sites-available", "sites-enabled", "conf-enabled"]
    for place in places {
      for file in files(in: "/etc/apache2/\(place)", "*.conf")
      where place != "sites-available" || FileTree.name(of: file.path) == "000-default.conf" {
        if let name = missingModule(in: file.text) {
          return check.fails(
            .formatError,
            "AH00526: Syntax error in \(file.path):\nInvalid command '\(name)', perhaps misspelled or defined by a module not included in the server configuration",
            in: state)
        }
      }
    }
    return nil
  }

  private func missingModule(in text: String) -> String? {
    var depth = 0
    for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingBlanks }) {
      // What is asked for only where the module is there.
      if line.lowercased().hasPrefix("<ifmodule") { depth += 1 }
      if line.lowercased().hasPrefix("</ifmodule") { depth -= 1 }
      let word = line.prefix { $0 != " " && $0 != "\t" }
      guard depth == 0, let module = Self.directives[word.lowercased()],
        !state.apacheModules.contains(module)
      else { continue }
      return String(word)
    }
    return nil
  }
}
