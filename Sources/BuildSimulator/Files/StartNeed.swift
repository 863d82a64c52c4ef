/// What a program does first and ends without: files that it reads or makes, a time zone.
enum StartNeed: Hashable, Sendable {
  /// Reads a file, or the files of a pattern.
  case reads(Argument)
  /// Makes a folder, with those above it, or a file.
  case makesFolder(Argument)
  case makesFile(Argument)
  /// A name of the time zone database.
  case zone(Argument)
  /// The ICU libraries of .NET's culture data.
  case icu
  /// A variable that must be set.
  case variable(String)
  /// A folder beside the program, or where it was built.
  case beside(String, or: String)
  /// Ends in any case, with this text.
  case nothing(String)

  /// Where a path comes from.
  indirect enum Argument: Hashable, Sendable {
    /// Several, with slashes between them.
    case joined([Argument])
    case literal(String)
    case environment(String, or: String)
    case flag(String, or: String)
  }
}
