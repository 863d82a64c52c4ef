/// What a shell keeps while it works through a script.
struct ShellState {
  /// `set -e` was met.
  var stopsAtFailures = false
  /// `set -o pipefail` was met.
  var failsInPipes = false
  var functions: [String: [ShellScript.Step]] = [:]
  /// Variables that programs do not see; `nil` inside for one whose value is not known.
  var locals: [String: String?] = [:]
  var arrays: [String: [String?]] = [:]
  /// Something unknown was read into this shell, which may have set any variable.
  var hasUnknownVariables = false
  /// `$0`.
  var name = "/bin/sh"
  /// bash reads the script, whatever `/bin/sh` is.
  var isBash = false
  /// `$1` and on; `nil` for one that is not known.
  var positional: [String?] = []
  /// What was printed so far, where a substitution collects it; `nil` inside where it is not known.
  var collected: [UInt8]??
  /// The script has ended before its last command.
  var exit: CommandRun.Outcome?
  /// The script may have ended well before what comes now: a branch that may be taken ends with `exit` or `exec`.
  var mayHaveEnded = false
  /// It is only a function, or a file that was read in, that ends so.
  var isReturning = false
  /// `break` or `continue` was met, and the loop has not seen it yet.
  var leaving: Leaving?
  /// A round may have left the loop, or may not.
  var mayHaveLeft = false
  /// `shopt -s nullglob`: a pattern without matches is nothing.
  var dropsEmptyPatterns = false
  /// How the last substitution of the present command ended.
  var substituted: CommandRun.Outcome?
  /// The first command of which nothing is known.
  var firstUnknown: String?
  /// Zero, or unknown where more was written than is known.
  var size = Size.zero

  enum Leaving { case loop, round }
}
