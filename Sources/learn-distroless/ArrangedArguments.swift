/// The command line as the argument library wants it.
///
/// Options that every command takes may stand in front of the command's name; and of a long list of files
/// only the first goes through the library, whose time grows with the square of their number.
struct ArrangedArguments {
  /// What the library parses.
  private(set) var forParser: [String]
  /// The files behind those that it sees.
  private(set) var moreFiles: [String] = []

  /// Lists of files up to this length go through the library whole.
  private static let shortList = 32

  private static let commonOptions: Set<String> = ["--lang", "--color", "--content"]

  init(_ arguments: [String], commands: Set<String>) {
    forParser = ArrangedArguments.movingCommonOptions(arguments, commands: commands)
    // The words at the end that are no options: maybe the value of one, then files.
    let isFile = { (word: String) in word == "-" || !word.hasPrefix("-") }
    let tail = forParser.reversed().prefix(while: isFile).count
    guard tail > ArrangedArguments.shortList, !forParser.contains("--") else { return }
    let kept = forParser.count - tail + 2
    moreFiles = Array(forParser[kept...])
    forParser = Array(forParser[..<kept])
  }

  private static func movingCommonOptions(
    _ arguments: [String], commands: Set<String>
  ) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("--") {
      let name = String(arguments[index].prefix { $0 != "=" })
      guard commonOptions.contains(name) else { return arguments }
      index += name == arguments[index] ? 2 : 1
    }
    guard index > 0, index < arguments.count, commands.contains(arguments[index]) else {
      return arguments
    }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}
