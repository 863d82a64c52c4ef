/// `php` in a build: what only looks at files, or says something of itself.
///
/// Source: php.net, "Command line options".
struct PHPCommand: SimulatedCommand {
  static let names = ["php"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.printed = nil
    guard run.has(option: "-l", "--syntax-check") else {
      return run.has(option: "-v", "-m", "-i", "--ini", "--ri") ? .done(.zero) : .unknown("php")
    }
    guard let file = run.arguments.compactMap(\.self).last, !file.hasPrefix("-") else {
      return .done(.zero)
    }
    return run.look(file).isAbsent
      ? .fails("Could not open input file: \(file)") : .done(.zero)
  }
}
