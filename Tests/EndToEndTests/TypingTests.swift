import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keys as people press them: pasted blocks, Tab, vi, the history.
@Suite struct TypingTests {
  private let prompt = TerminalSession.prompt
  private let pasteStart = "\u{1B}[200~"
  private let pasteEnd = "\u{1B}[201~"

  @Test func `commands in one pasted block run one after the other`() throws {
    let shell = try TerminalSession.atPrompt(home: Scratch.folder())
    shell.type("\(pasteStart):plain on\r:plain off\r\n:lang hi-en\(pasteEnd)")
    try shell.expect("No pictures")
    try shell.expect("With pictures")
    try shell.expect("Ab Hinglish me")
  }

  @Test func `edits of lines in one pasted block are all made`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    shell.type("\(pasteStart)FROM node:24\r\nWORKDIR /app\r\nUSER 0\(pasteEnd)")
    try shell.expect("points")
    shell.type("\(pasteStart)3 USER 1000\r1 FROM node:26\(pasteEnd)")
    try shell.expect("points")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == "FROM node:26\nWORKDIR /app\nUSER 1000\n")
  }

  @Test func `two thousand lines come whole, marked as a paste or not`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    let block =
      "FROM node:24\r" + (1..<2000).map { "ENV NAME_\($0)=value\r" }.joined()
    shell.send("\(pasteStart)\(block)\(pasteEnd)\r")
    try shell.expect("points")
    let expected = block.split(separator: "\r").map { $0 + "\n" }.joined()
    #expect(try Program.draft(in: home) == expected)
    shell.type(":undo")
    try shell.expect("points")
    shell.type(":paste")
    try shell.expect("paste>")
    shell.send(block + ".\r")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == expected)
  }

  @Test func `Tab completes paths with blanks, and shows no control characters`() throws {
    let home = Scratch.folder()
    try Disk.makeFolder("\(home)/my app")
    try Disk.write(Array("FROM node:24\n".utf8), to: "\(home)/my app/Dockerfile")
    try Disk.write([], to: "\(home)/bad\u{1B}[31mname")
    try Disk.write([], to: "\(home)/bad name")
    let shell = try TerminalSession.atPrompt(home: home)
    shell.send(":open ~/m\t")
    try shell.expect("app/")
    shell.send("Dock\t\r")
    try shell.expect("own Dockerfile>")
    #expect(!shell.screen.contains("\u{1B}[31mname"))
  }

  @Test func `vi keys leave pasted blocks whole, Escape working and Tab completing`() throws {
    let home = Scratch.folder()
    try Disk.write(Array("bind -v\n".utf8), to: "\(home)/.editrc")
    let shell = try TerminalSession.atPrompt(home: home)
    shell.type("\(pasteStart)FROM node:24\r\nUSER 0\(pasteEnd)")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == "FROM node:24\nUSER 0\n")
    shell.type(":plain on")
    try shell.expect("No pictures")
    // The command mode brings the last line back; there it is changed and sent.
    shell.send("\u{1B}")
    shell.send("kA\u{7F}\u{7F}of\t\r")
    try shell.expect("With pictures")
  }

  @Test func `each line is in the history at once, blocks never`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    shell.type("\(pasteStart)FROM secret\rUSER 0\(pasteEnd)")
    try shell.expect("points")
    shell.type(":plain on")
    try shell.expect("No pictures")
    let path = "\(home)/distroless-basics.history"
    let history = String(decoding: try Disk.read(path, limit: 1 << 20), as: UTF8.self)
    #expect(history.contains(":plain"))
    #expect(!history.contains("secret"))
    let other = try TerminalSession([], home: home)
    try other.expect(prompt)
    other.send("\u{1B}[A")
    try other.expect(":plain on")
  }

  @Test func `Ctrl-Z stops the shell and fg brings it back with what was typed`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession(
      words: ["/bin/bash", "--norc", "-i"],
      environment: [
        "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8",
        "LEARN_DISTROLESS_HOME": home, "PS1": "outside> ",
      ])
    try shell.expect("outside> ")
    shell.type("'\(Program.path)' --course '\(try Program.oneLesson())'")
    try shell.expect(prompt)
    shell.send(":whe")
    try shell.expect(":whe")
    shell.send("\u{1A}")
    // The marks of pasted text are off before the outer shell reads.
    try shell.expect("[?2004l")
    try shell.expect("Stopped")
    try shell.expect("outside> ")
    shell.type("fg")
    try shell.expect(prompt)
    shell.type("re")
    try shell.expect("Record:")
  }

  @Test func `a shell that is ended leaves no paste marks behind`() throws {
    let shell = try TerminalSession.atPrompt(home: Scratch.folder())
    shell.signal(SIGTERM)
    #expect(shell.exitCode() == 128 + SIGTERM)
    #expect(shell.screen.hasSuffix("[?2004l"))
  }
}
