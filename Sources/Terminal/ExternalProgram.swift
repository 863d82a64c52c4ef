import CProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program on this terminal, such as the user's editor.
package enum ExternalProgram {
  package enum Failure: Error, Hashable, Sendable {
    /// It could not be started; the system's words.
    case cannotStart(String)
    case exited(Int)
  }

  /// Runs a command line such as `code --wait` with a file behind it, and waits.
  ///
  /// The command line is split at blanks; quotes keep blanks together, as in `$EDITOR`.
  ///
  /// - Throws: ``Failure`` when it does not start, or ends with another code than 0.
  package static func run(_ commandLine: String, file: String) throws(Failure) {
    var pointers = (words(of: commandLine) + [file]).map { UnsafePointer(strdup($0)) }
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    pointers.append(nil)
    let code = pointers.withUnsafeBufferPointer { cprocess_run($0.baseAddress) }
    if code == -1 { throw .cannotStart(String(cString: strerror(errno))) }
    if code != 0 { throw .exited(Int(code)) }
  }

  static func words(of commandLine: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in commandLine {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
