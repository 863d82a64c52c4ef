#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import CEditLine

/// What the output can show.
package struct Screen: Sendable {
  /// When to use colours: `--color`.
  package enum ColorChoice: String, Sendable, CaseIterable { case auto, always, never }

  /// Whether a person's terminal reads along.
  package var isTerminal: Bool
  package var usesColor: Bool
  /// Whether it shows more than ASCII.
  package var isUnicode: Bool
  /// Without pictures: bars and boxes become sentences, for narrow screens and for being read aloud.
  package var isPlain = false
  private let fixedWidth: Int?

  package init(isTerminal: Bool, usesColor: Bool, isUnicode: Bool, width: Int?) {
    self.isTerminal = isTerminal
    self.usesColor = usesColor
    self.isUnicode = isUnicode
    fixedWidth = width
  }

  /// Looks at standard output and the environment: `NO_COLOR`, `TERM`, `COLUMNS`, the locale.
  package static func detect(
    color: ColorChoice, environment: [String: String]
  ) -> Screen {
    let isUnicode = cedit_set_locale()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let mayColor =
      isTerminal && environment["TERM"] != "dumb" && environment["TERM"] != nil
      && (environment["NO_COLOR"] ?? "").isEmpty
    let usesColor =
      switch color {
      case .auto: mayColor
      case .always: true
      case .never: false
      }
    return Screen(
      isTerminal: isTerminal, usesColor: usesColor, isUnicode: isUnicode,
      width: isTerminal ? nil : environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  /// Columns, from 20 to 200; asked anew each time, since windows are resized.
  package var width: Int {
    if let fixedWidth { return min(max(fixedWidth, 20), 200) }
    let columns = Int(cedit_columns(STDOUT_FILENO))
    return columns == 0 ? 80 : min(max(columns, 20), 200)
  }

  /// Whether the system knows what a terminal of that name can do.
  package static func isDescribed(terminal name: String) -> Bool { cedit_knows_terminal(name) }

  /// Rows; 0 where nobody looks at a window.
  package var height: Int { isTerminal ? Int(cedit_rows(STDOUT_FILENO)) : 0 }
}
