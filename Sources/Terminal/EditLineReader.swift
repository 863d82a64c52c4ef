import CEditLine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines typed by a person, edited with libedit: history, completion, pasted blocks.
///
/// Uses libedit's own interface, never its readline look-alike, whose state is global.
package final class EditLineReader: LineReader {
  package let isInteractive = true
  /// What may stand at the cursor, given the line before it.
  package var completions: (_ lineBeforeCursor: String) -> CompletionList = { _ in
    CompletionList(typed: "", candidates: [])
  }
  private let editor: OpaquePointer
  private let history: OpaquePointer?
  private let usesColor: Bool
  private var historyPath: String?
  /// The prompt's bytes, kept alive while libedit draws them.
  fileprivate var prompt: UnsafeMutablePointer<CChar>

  /// Opens the editor on the terminal; `nil` where libedit cannot.
  package init?(usesColor: Bool) {
    guard let editor = cedit_open("learn-distroless") else { return nil }
    self.editor = editor
    self.usesColor = usesColor
    prompt = strdup("")
    history = cedit_history(editor, 500)
    cedit_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    cedit_set_prompt(editor) { editor in
      EditLineReader.owner(of: editor)?.prompt
    }
    cedit_set_editor(editor, "emacs")
    cedit_handle_signals(editor)
    bindKeys()
    // The user's own ~/.editrc has the last word.
    el_source(editor, nil)
    bindAgain()
    cedit_catch_interrupts()
    cedit_catch_endings()
  }

  deinit {
    el_end(editor)
    free(prompt)
  }

  private func bindKeys() {
    cedit_add_function(editor, "learn-complete", "complete the word") { editor, _ in
      guard let editor, let owner = EditLineReader.owner(of: editor) else {
        return UInt8(CC_ERROR)
      }
      return owner.complete()
    }
    cedit_add_function(editor, "learn-paste", "insert a pasted block", cedit_paste)
    cedit_bind(editor, "\t", "learn-complete")
    cedit_bind(editor, "\u{1B}[200~", "learn-paste")
    cedit_bind(editor, "^R", "em-inc-search-prev")
    for (keys, command) in [
      ("\u{1B}[3~", "ed-delete-next-char"), ("\u{1B}[1~", "ed-move-to-beg"),
      ("\u{1B}[4~", "ed-move-to-end"), ("\u{1B}[H", "ed-move-to-beg"),
      ("\u{1B}[F", "ed-move-to-end"),
    ] {
      cedit_bind(editor, keys, command)
    }
  }

  /// `bind -v` in `~/.editrc` makes all keys anew: pasted blocks stay whole, and Tab completes
  /// unless it was given another meaning.
  private func bindAgain() {
    let pasteStart = "\u{1B}[200~"
    if cedit_is_bound_to(editor, "\u{1B}", "vi-command-mode") {
      // A sequence that begins with Escape would take Escape itself away from vi.
      cedit_add_function(editor, "learn-escape", "leave the insert mode", cedit_escape)
      cedit_bind(editor, "\u{1F}", "vi-command-mode")
      cedit_bind(editor, "\u{1B}", "learn-escape")
      cedit_bind_command_mode(editor, pasteStart, "learn-paste")
    } else {
      cedit_bind(editor, pasteStart, "learn-paste")
    }
    if cedit_is_bound_to(editor, "\t", "ed-insert") { cedit_bind(editor, "\t", "learn-complete") }
  }

  private static func owner(of editor: OpaquePointer?) -> EditLineReader? {
    guard let editor, let owner = cedit_owner(editor) else { return nil }
    return Unmanaged<EditLineReader>.fromOpaque(owner).takeUnretainedValue()
  }

  package func readLine(prompt text: String) -> LineInput {
    free(prompt)
    // Escape sequences stand between bytes of value 1, so that libedit does not count them.
    // libedit sends what does not show together with the character behind it, and drops it at the end.
    let visible = text.hasSuffix(" ") ? text.dropLast() : text[...]
    prompt = strdup(
      usesColor ? "\u{1}\u{1B}[1m\u{1}\(visible)\u{1}\u{1B}[0m\u{1} " : text)
    setBracketedPaste(true)
    defer { setBracketedPaste(false) }
    while true {
      var count: Int32 = 0
      if let line = el_gets(editor, &count) {
        var text = String(cString: line)
        while text.hasSuffix("\n") { text.removeLast() }
        return .line(text)
      }
      let wasInterrupted = cedit_take_interrupt()
      if wasInterrupted {
        el_reset(editor)
        Standard.write("\n", to: STDOUT_FILENO)
        return .interrupted
      }
      if cedit_take_continuation() {
        cedit_type_again(editor)
        continue
      }
      // A signal such as SIGCONT ends the read too; only a count of 0 is the end of input.
      if count == 0 || errno != EINTR { return .endOfInput }
    }
  }

  private func setBracketedPaste(_ on: Bool) {
    // A dumb terminal would show the sequence.
    guard isatty(STDOUT_FILENO) == 1, let terminal = getenv("TERM"),
      String(cString: terminal) != "dumb"
    else { return }
    cedit_set_bracketed_paste(on)
  }

  /// Keeps a line for the arrow keys, here and in the file; what has several lines is not kept.
  ///
  /// Each line is written at once, so that nothing is lost and two shells do not lose each other's.
  package func remember(_ line: String) {
    guard let history, !line.utf8.contains(0x0A), cedit_history_add(history, line) else { return }
    if let historyPath { _ = cedit_history_append(history, historyPath) }
  }

  /// Lines of a history file from which on it is written anew with the newest ones.
  private static let longestHistory = 1000

  /// Fills the history from a file, and keeps it there; a missing file is no error.
  package func keepHistory(in path: String) {
    historyPath = path
    guard let history else { return }
    if cedit_history_load(history, path) > EditLineReader.longestHistory {
      _ = cedit_history_save(history, path)
    }
  }

  // MARK: Completion

  private func complete() -> UInt8 {
    guard let info = el_line(editor)?.pointee, let start = info.buffer, let cursor = info.cursor
    else { return UInt8(CC_ERROR) }
    let before = String(
      decoding: UnsafeRawBufferPointer(start: start, count: cursor - start), as: UTF8.self)
    let list = completions(before)
    guard !list.candidates.isEmpty else { return UInt8(CC_REFRESH_BEEP) }
    let rest = list.insertion
    if !rest.isEmpty {
      return el_insertstr(editor, rest) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
    }
    guard list.candidates.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    let names = list.candidates.map(VisibleText.escaping).joined(separator: "  ")
    Standard.write("\n" + names + "\n", to: STDOUT_FILENO)
    return UInt8(CC_REDISPLAY)
  }
}
