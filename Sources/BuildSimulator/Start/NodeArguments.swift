/// What Node is told on its command line.
///
/// Source: nodejs.org/api, "Command-line API". A list that is not complete: see `scriptOrValue`.
enum NodeArguments {
  /// A program in the arguments, or only a word about Node itself.
  case evaluates
  case noScript
  case script(String)
  /// The word behind an option that is not listed here: the script, or the option's value.
  case scriptOrValue(String)

  private static let evaluating: Set<String> = [
    "-e", "--eval", "-p", "--print", "-pe", "--version", "-v", "--help", "-h", "--run", "--test",
    "--v8-options", "--completion-bash", "-i", "--interactive",
  ]

  private static let withValue: Set<String> = [
    "-C", "-r", "--allow-fs-read", "--allow-fs-write", "--conditions", "--cpu-prof-dir",
    "--cpu-prof-name", "--diagnostic-dir", "--disable-proto", "--disable-warning",
    "--dns-result-order", "--env-file", "--env-file-if-exists", "--experimental-config-file",
    "--experimental-default-type", "--experimental-loader", "--icu-data-dir", "--import",
    "--input-type", "--inspect-port", "--loader", "--localstorage-file", "--max-http-header-size",
    "--openssl-config", "--redirect-warnings", "--report-dir", "--report-directory",
    "--report-filename", "--report-signal", "--require", "--stack-trace-limit", "--title",
    "--tls-cipher-list", "--trace-event-categories", "--trace-event-file-pattern",
    "--unhandled-rejections", "--watch-path",
  ]

  private static let switches: Set<String> = [
    "--enable-source-maps", "--no-warnings", "--no-deprecation", "--trace-warnings", "--inspect",
    "--inspect-brk", "--expose-gc", "--watch", "--throw-deprecation", "--trace-deprecation",
    "--permission", "--preserve-symlinks", "--use-system-ca", "--use-openssl-ca",
    "--use-bundled-ca",
    "--abort-on-uncaught-exception", "--experimental-strip-types", "--trace-uncaught",
  ]

  init(_ arguments: [String]) {
    var rest = arguments[...]
    var isCertain = true
    while let first = rest.first, first.hasPrefix("-"), first != "-" {
      rest = rest.dropFirst()
      if first == "--" { break }
      if NodeArguments.evaluating.contains(first) || first.hasPrefix("--eval=") {
        self = .evaluates
        return
      }
      if NodeArguments.withValue.contains(first) {
        rest = rest.dropFirst()
        isCertain = true
      } else {
        // An option with `=` has its value; one that is not known may take the next word.
        isCertain = first.contains("=") || NodeArguments.switches.contains(first)
      }
    }
    switch rest.first {
    case nil, "-"?: self = .noScript
    case let script?: self = isCertain ? .script(script) : .scriptOrValue(script)
    }
  }
}
