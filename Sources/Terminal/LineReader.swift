/// What came from the keyboard, or from the file that stands for it.
package enum LineInput: Sendable {
  /// One line without its end; a pasted block is one input with line ends inside.
  case line(String)
  /// Ctrl-C: the line is dropped.
  case interrupted
  case endOfInput
}

/// Reads lines from a person or from a script.
package protocol LineReader: AnyObject {
  /// Whether somebody sees the prompt; a script does not.
  var isInteractive: Bool { get }
  /// Reads one line; a prompt is plain ASCII.
  func readLine(prompt: String) -> LineInput
  /// Keeps a line for the arrow keys.
  func remember(_ line: String)
}
