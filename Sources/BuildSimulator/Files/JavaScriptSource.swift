/// As much of JavaScript and TypeScript as is needed to see which modules a file loads when it starts.
///
/// Only statements that begin a line count, as loading inside of functions comes later or never.
struct JavaScriptSource {
  /// Packages and relative paths, `express`, `./routes.js`; Node's own modules left out.
  private(set) var modules: [String] = []
  /// Uses `require`, so that a missing module is reported in the words of CommonJS.
  private(set) var usesRequire = false

  /// With types, names in braces may all be types, and the statement leaves no trace then.
  init(_ text: String, hasTypes: Bool = false) {
    for line in text.split(whereSeparator: \.isNewline) {
      // A type alone leaves no trace in what is run.
      if line.hasPrefix("import type") || line.hasPrefix("export type") { continue }
      if line.hasPrefix("import ") || line.hasPrefix("export ") || line.hasPrefix("} from ") {
        let isBare = line.hasPrefix("import \"") || line.hasPrefix("import '")
        let name = JavaScriptSource.quoted(in: line, after: isBare ? "import" : "from")
        let mayVanish =
          hasTypes && (line.hasPrefix("import {") || line.hasPrefix("} from"))
          && !JavaScriptSource.usesValue(of: line, in: text)
        if !mayVanish || name?.hasPrefix(".") == true { add(name) }
      } else if ["const ", "let ", "var ", "require("].contains(where: { line.hasPrefix($0) }),
        let name = JavaScriptSource.quoted(in: line, after: "require(")
      {
        usesRequire = true
        add(name)
      }
    }
  }

  /// Whether a name that is imported in braces is called or looked into, so that it is no type.
  private static func usesValue(of line: Substring, in text: String) -> Bool {
    guard let open = line.firstIndex(of: "{"), let close = line.firstIndex(of: "}") else {
      return false
    }
    return line[line.index(after: open)..<close].split(separator: ",").contains { part in
      let words = part.split(separator: " ")
      guard words.first != "type", let name = words.last else { return false }
      return ["\(name)(", "\(name).", "new \(name)"].contains { text.range(of: $0) != nil }
    }
  }

  private mutating func add(_ name: String?) {
    guard let name, !name.isEmpty, !name.hasPrefix("node:"), !name.hasPrefix("#") else { return }
    if name.hasPrefix(".") { return modules.append(name) }
    // `@scope/name/part` belongs to `@scope/name`.
    let parts = name.split(separator: "/")
    let package = parts.prefix(name.hasPrefix("@") ? 2 : 1).joined(separator: "/")
    if !JavaScriptSource.ownModules.contains(package) { modules.append(package) }
  }

  /// The text in quotes that stands directly behind a word.
  private static func quoted(in line: Substring, after word: String) -> String? {
    let line = String(line)
    var start = line.startIndex
    while let found = line.range(of: word, from: start) {
      let rest = line[found.upperBound...].drop { $0 == " " }
      if let quote = rest.first, quote == "\"" || quote == "'" {
        let name = rest.dropFirst().prefix { $0 != quote }
        return String(name)
      }
      start = found.upperBound
    }
    return nil
  }

  /// Source: nodejs.org/api, the modules of Node 24.
  private static let ownModules: Set<String> = [
    "assert", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto",
    "dgram", "diagnostics_channel", "dns", "domain", "events", "fs", "http", "http2", "https",
    "inspector", "module", "net", "os", "path", "perf_hooks", "process", "punycode", "querystring",
    "readline", "repl", "stream", "string_decoder", "sys", "timers", "tls", "trace_events", "tty",
    "url", "util", "v8", "vm", "wasi", "worker_threads", "zlib",
  ]
}
