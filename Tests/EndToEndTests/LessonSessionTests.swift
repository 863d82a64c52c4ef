import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The shell on a pseudo-terminal, from the first prompt to the passed lesson.
@Suite(.serialized) struct LessonSessionTests {
  private let prompt = "1/1 node-distroless> "

  @Test func `a whole lesson: failed, hinted, switched to Hinglish, passed, kept`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession([], home: home)
    try shell.expect("Lesson 1 of 1")
    try shell.expect("CMD npm start")
    try shell.expect(prompt)
    shell.type(":hint")
    try shell.expect("Try once before a hint")
    shell.type("1 FROM node:24 AS build")
    try shell.expect("There is one")
    shell.type(":hint")
    try shell.expect("Where in the file is building finished?")
    shell.type(":lang hi-en")
    try shell.expect("Ab Hinglish me chalega")
    try shell.expect("Lesson 1, total 1")
    try shell.expect("AS build")
    shell.type("7-")
    try shell.expect("Ek hi")
    for line in [
      "RUN npm prune --omit=dev", "FROM gcr.io/distroless/nodejs24-debian13", "WORKDIR /app",
      "COPY --from=build /app/node_modules ./node_modules", "COPY --from=build /app/dist ./dist",
    ] {
      shell.type(line)
      try shell.expect(prompt)
    }
    shell.type("CMD node dist/server.js")
    try shell.expect("shell form me hai")
    try shell.expect("'/bin/sh'")
    shell.type("12 CMD [\"dist/server.js\"]")
    try shell.expect("Points: 12 me se 12")
    try shell.expect("pehle")
    try shell.expect("baad me")
    try shell.expect("154MB")
    shell.type(":quit")
    try shell.expect("Progress save hai")
    #expect(shell.exitCode() == 0)

    let again = try TerminalSession([], home: home)
    try again.expect("Lesson 1, total 1")
    try again.expect("CMD [\"dist/server.js\"]")
    again.type(":undo")
    try again.expect("CMD node dist/server.js")
    again.type(":progress")
    try again.expect("best score: 12")
  }

  @Test func `nothing is lost when the program is killed`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    shell.type("1 FROM node:22 AS kept")
    try shell.expect("✗")
    try shell.expect(prompt)
    shell.signal(SIGKILL)
    #expect(shell.exitCode() == 128 + SIGKILL)
    let again = try TerminalSession([], home: home)
    try again.expect("FROM node:22 AS kept")
    try again.expect(prompt)
    let draft = Program.draftPath(in: home)
    #expect(try Disk.read(draft, limit: 9999).starts(with: Array("FROM node:22 AS kept\n".utf8)))
    #expect(Disk.resolved("\(home)/distroless-basics/node-distroless/package.json") != nil)
  }

  @Test func `Ctrl-C drops the line, Ctrl-D leaves`() throws {
    let shell = try TerminalSession.atPrompt(home: Scratch.folder())
    shell.send("garbage that must not run\u{03}")
    try shell.expect(prompt)
    shell.type(":where")
    try shell.expect("Record:")
    try shell.expect(prompt)
    shell.send("\u{04}")
    try shell.expect("Bye.")
    #expect(shell.exitCode() == 0)
    #expect(!shell.screen.contains("neither an instruction"))
  }

  @Test func `Tab completes commands, rules and stages`() throws {
    let shell = try TerminalSession.atPrompt(home: Scratch.folder())
    shell.send(":whe\t\r")
    try shell.expect("Draft:")
    shell.send(":explain shell-form-w\t\r")
    try shell.expect("shell-form-without-shell")
    // Longer than the window: a screen at a time.
    try shell.expect("(Enter: more, q: end) ")
    shell.type("q")
    try shell.expect(prompt)
    shell.send(":l\t")
    try shell.expect(":lang  :layers  :lessons")
    try shell.expect(prompt + ":l")
    shell.send("\u{03}")
    try shell.expect(prompt)
    shell.type("1 FROM node:24 AS builder")
    try shell.expect(prompt)
    shell.send("COPY --from=b\t/x /y\r")
    try shell.expect("COPY --from=builder /x /y")
  }

  @Test func `a pasted Dockerfile of 30 lines lands as one answer, indentation kept`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    var lines = ["FROM node:24 AS build", "RUN true \\"]
    lines += (1...26).map { "\t && echo \($0) \\" }
    lines += ["\t && echo done", "CMD [\"node\"]"]
    shell.send("\u{1B}[200~" + lines.joined(separator: "\r") + "\r\u{1B}[201~")
    shell.send("\r")
    try shell.expect("30  CMD")
    let draft = try Disk.read(Program.draftPath(in: home), limit: 9999)
    #expect(String(decoding: draft, as: UTF8.self) == lines.joined(separator: "\n") + "\n")
  }

  @Test func `a resized window is used at once`() throws {
    let shell = try TerminalSession([], home: Scratch.folder(), columns: 100)
    try shell.expect(prompt)
    shell.resize(columns: 40)
    shell.type(":task")
    try shell.expect("Task\r\n")
    try shell.expect(prompt)
    let task = shell.text.split(separator: "Task").last ?? ""
    let widths = task.split(separator: "\r\n").dropLast().map(\.count)
    #expect(widths.allSatisfy { $0 <= 40 }, "\(widths)")
  }

  @Test func `a draft that is saved elsewhere is checked while it is watched`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    shell.type(":watch")
    try shell.expect("Enter ends it.")
    try Disk.write(
      Array("FROM node:24 AS elsewhere\n".utf8),
      to: Program.draftPath(in: home))
    try shell.expect("elsewhere")
    try shell.expect("points")
    shell.send("\u{03}", whileEditing: false)
    try shell.expect("Watching is over.")
    try shell.expect(prompt)
    shell.type(":watch")
    try shell.expect("Enter ends it.")
    shell.send("\r", whileEditing: false)
    try shell.expect("Watching is over.")
  }

  @Test func `an own Dockerfile is judged, and written only when that is said`() throws {
    let home = Scratch.folder()
    let file = "\(home)/app/Dockerfile"
    try Disk.makeFolder("\(home)/app")
    try Disk.write(Array("module x\n".utf8), to: "\(home)/app/go.mod")
    try Disk.write(Array("package main\nfunc main() {}\n".utf8), to: "\(home)/app/main.go")
    let start = "FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /x .\nCMD [\"/x\"]\n"
    try Disk.write(Array(start.utf8), to: file)
    let shell = try TerminalSession([], home: home, environment: ["HOME": home])
    try shell.expect(prompt)
    shell.type(":open ~/app/Dockerfile")
    try shell.expect("gcr.io/distroless/static-debian13:nonroot")
    try shell.expect("own Dockerfile> ")
    shell.type("4 RUN CGO_ENABLED=0 go build -o /x .")
    try shell.expect("points")
    #expect(try Disk.read(file, limit: 9999) == Array(start.utf8))
    shell.type(":save")
    try shell.expect("Written:")
    let saved = String(decoding: try Disk.read(file, limit: 9999), as: UTF8.self)
    #expect(saved.contains("CGO_ENABLED=0"))
    // Whoever changed it in the meantime loses nothing.
    try Disk.write(Array("FROM scratch\n".utf8), to: file)
    shell.type(":save")
    try shell.expect("changed")
    #expect(try Disk.read(file, limit: 9999) == Array("FROM scratch\n".utf8))
    shell.type(":next")
    try shell.expect(prompt)
  }

  @Test func `the editor changes the draft, and one that fails is told`() throws {
    let home = Scratch.folder()
    let editor = "\(home)/my editor"
    try Disk.write(
      Array("#!/bin/sh\necho \"$1\" > \"$2.seen\"\nsed -i 's/node:24/node:26/' \"$2\"\n".utf8),
      to: editor)
    chmod(editor, 0o755)
    let shell = try TerminalSession([], home: home, environment: ["EDITOR": "'\(editor)' --wait"])
    try shell.expect(prompt)
    shell.type(":edit")
    try shell.expect("FROM node:26")
    try shell.expect("points")
    let failing = try TerminalSession([], home: home, environment: ["VISUAL": "false"])
    try failing.expect(prompt)
    failing.type(":edit")
    try failing.expect("exit code 1")
    try failing.expect(prompt)
    let missing = try TerminalSession([], home: home, environment: ["EDITOR": "no-such-editor"])
    try missing.expect(prompt)
    missing.type(":edit")
    try missing.expect("No such file or directory")
  }

  @Test func `a draft changed outside is taken up`() throws {
    let home = Scratch.folder()
    let shell = try TerminalSession.atPrompt(home: home)
    try Disk.write(
      Array("FROM node:20\nCMD [\"node\"]\n".utf8),
      to: Program.draftPath(in: home))
    shell.type(":show")
    try shell.expect("changed outside")
    try shell.expect("FROM node:20")
    shell.type(":undo")
    try shell.expect("CMD npm start")
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["NO_COLOR": "1"], ["LC_ALL": "C", "LANG": ""], ["TERM": "unheard-of"],
  ])
  func `works on poor terminals without escape codes in the text`(environment: [String: String])
    throws
  {
    let shell = try TerminalSession(
      [], home: Scratch.folder(), environment: environment, columns: 40, rows: 90)
    try shell.expect(prompt)
    shell.type(":check")
    let isASCII = environment["LC_ALL"] == "C"
    try shell.expect(isASCII ? "[x]" : "✗")
    try shell.expect(prompt)
    shell.type(":quit")
    #expect(shell.exitCode() == 0)
    if environment["TERM"] == "dumb" || environment["NO_COLOR"] != nil {
      #expect(!shell.screen.contains("\u{1B}[3"), "colours")
    }
    if isASCII { #expect(shell.screen.utf8.allSatisfy { $0 < 0x80 }) }
  }

  @Test func `a step that is longer than the screen is read page by page`() throws {
    let shell = try TerminalSession([], home: Scratch.folder(), rows: 14)
    try shell.expect("FROM node:24")
    try shell.expect("Enter: more")
    shell.type("")
    try shell.expect("Enter: more")
    shell.type("q")
    try shell.expect(prompt)
    // What is typed at the end of a page is run.
    shell.type(":lang hi-en")
    try shell.expect("Enter:")
    shell.type(":where")
    try shell.expect("Dockerfile")
  }

  @Test func `a FROM that was typed without a number is told to begin a stage`() throws {
    let shell = try TerminalSession.atPrompt(home: Scratch.folder())
    shell.type("FROM alpine")
    try shell.expect("begins a new stage")
    try shell.expect("1 FROM")
  }

  @Test func `the second cause is told in a line, and in full when it is asked for`() throws {
    let result = try Program.run(
      ["--course", try Program.oneLesson()],
      input: "1 FROM node\nUSER 0\n:why 2\n:why 99\n", home: Scratch.folder())
    #expect(result.output.contains("`:why 2` tells all about the second cause"))
    #expect(result.output.contains("There is nothing by that number."))
  }
}
