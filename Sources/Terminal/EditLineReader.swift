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
  /// What may stand at the cursor, given the line before it: the whole words, longest part common.
  package var completions: (_ lineBeforeCursor: String) -> [String] = { _ in [] }
  private let editor: OpaquePointer
  private let history: OpaquePointer?
  private let usesColor: Bool
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
    cedit_catch_interrupts()
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
      // A signal such as SIGCONT ends the read too; only a count of 0 is the end of input.
      if count == 0 || errno != EINTR { return .endOfInput }
    }
  }

  private func setBracketedPaste(_ on: Bool) {
    // A dumb terminal would show the sequence.
    guard let terminal = getenv("TERM"), String(cString: terminal) != "dumb" else { return }
    Standard.write(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l", to: STDOUT_FILENO)
  }

  package func remember(_ line: String) {
    if let history { cedit_history_add(history, line) }
  }

  /// Fills the history from a file; a missing one is no error.
  package func loadHistory(from path: String) {
    if let history { _ = cedit_history_load(history, path) }
  }

  package func saveHistory(to path: String) {
    if let history { _ = cedit_history_save(history, path) }
  }

  // MARK: Completion

  private func complete() -> UInt8 {
    guard let info = el_line(editor)?.pointee, let start = info.buffer, let cursor = info.cursor
    else { return UInt8(CC_ERROR) }
    let before = String(
      decoding: UnsafeRawBufferPointer(start: start, count: cursor - start), as: UTF8.self)
    let candidates = completions(before)
    let typed =
      before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard let first = candidates.first else { return UInt8(CC_REFRESH_BEEP) }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.utf8.count > typed.utf8.count, common.hasPrefix(typed) {
      let rest = String(common.dropFirst(typed.count)) + (candidates.count == 1 ? " " : "")
      return el_insertstr(editor, rest) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
    }
    guard candidates.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    Standard.write("\n" + candidates.joined(separator: "  ") + "\n", to: STDOUT_FILENO)
    return UInt8(CC_REDISPLAY)
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
