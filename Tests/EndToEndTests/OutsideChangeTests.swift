import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What another program does to the draft's file while the shell is open, or away.
@Suite struct OutsideChangeTests {
  private let prompt = TerminalSession.prompt

  @Test func `an edit by line number waits until the learner has seen the change`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    let changed = "# a note\nFROM node:20\nCMD [\"node\"]\n"
    try Disk.write(Array(changed.utf8), to: Program.draftPath(in: home))
    shell.type("1 FROM node:26")
    try shell.expect("Your edit was not applied")
    try shell.expect("# a note")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == changed)
  }

  @Test func `an instruction goes behind what came from outside, and undo goes back to that`()
    throws
  {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    let changed = "FROM node:20\nCMD [\"node\"]\n"
    try Disk.write(Array(changed.utf8), to: Program.draftPath(in: home))
    shell.type("USER 1000")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == changed + "USER 1000\n")
    shell.type(":undo")
    try shell.expect("points")
    #expect(try Program.draft(in: home) == changed)
  }

  @Test func `bytes that are no text are moved aside, not lost`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    let before = try Program.draft(in: home)
    let bytes: [UInt8] = [0x46, 0xFF, 0xFE, 0x0A]
    try Disk.write(bytes, to: Program.draftPath(in: home))
    shell.type(":check")
    try shell.expect("not valid UTF-8")
    try shell.expect("last draft again")
    try shell.expect("points")
    #expect(try Disk.read(Program.draftPath(in: home) + ".outside-1", limit: 100) == bytes)
    #expect(try Program.draft(in: home) == before)
  }

  @Test func `a draft that is a link stays one`() throws {
    let home = Scratch.folder()
    let folder = "\(home)/distroless-basics/node-distroless"
    try Disk.makeFolder(folder)
    try Disk.write(Array("FROM node:22\n".utf8), to: "\(home)/mine")
    #expect(symlink("\(home)/mine", "\(folder)/Dockerfile") == 0)
    let shell = try TerminalSession([], home: home)
    try shell.expect("changed outside")
    try shell.expect(prompt)
    shell.type("USER 1000")
    try shell.expect("points")
    #expect(try Disk.read("\(home)/mine", limit: 100) == Array("FROM node:22\nUSER 1000\n".utf8))
  }

  @Test func `a draft in CRLF is shown without control marks and keeps its ends`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    try Disk.write(Array("FROM node:20\r\nUSER 0\r\n".utf8), to: Program.draftPath(in: home))
    shell.type(":diff")
    try shell.expect("points")
    shell.type("2 USER 1000")
    try shell.expect("points")
    let kept = try Disk.read(Program.draftPath(in: home), limit: 100)
    #expect(kept == Array("FROM node:20\r\nUSER 1000\r\n".utf8))
    #expect(!shell.text.contains("^M"))
  }
}
