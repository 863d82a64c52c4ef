import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program with pipes: the shell as a script, and the commands that scripts rely on.
@Suite struct PipeTests {
  @Test func `the same shell runs a script, in both languages, without escape codes`() throws {
    let solution = try Program.lessonFile("solution/Dockerfile")
    let script =
      ":paste\n\(try Program.lessonFile("answers/npm-start.Dockerfile"))\n.\n:hint\n:lang hi-en\n:paste\n\(solution).\n:solution\n:quit\n"
    let result = try Program.run(["--course", try Program.oneLesson()], input: script)
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    #expect(!result.output.contains("\u{1B}"))
    for text in [
      "The command starts `npm`", "Error: Cannot find module '/app/npm'",
      "Put entrypoint and command together",
      "Points: 12 me se 12", "Yeh bilkul tumhare draft jaisa hai.", "Phir milte hain.",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
  }

  @Test(arguments: [
    (":next\n", 0), ("\u{FEFF}:undo\n:quit\n", 0), ("USER 1000\n", 1), (":check\n", 1),
    (":play\nFROM scratch\n", 0), ("PASS", 0), ("PASS:next\n:play\nFROM scratch\n", 0),
    ("PASS:reset\n", 0),
  ])
  func `the exit code is about the lesson that was answered in`(script: String, code: Int32)
    throws
  {
    let solution = try Program.lessonFile("solution/Dockerfile")
    let input =
      script.hasPrefix("PASS") ? ":paste\n\(solution).\n" + script.dropFirst(4) : script
    let result = try Program.run(["--course", try Program.oneLesson()], input: input)
    #expect(result.code == code, "\(result.output)")
    #expect(!result.output.contains("not an instruction"))
  }

  @Test func `thirty columns are enough for all but code`() throws {
    let script = ":help\n:layers\n:files\n:files 0 /\n:graph\n:run\n:lessons\n:progress\n"
    for language in ["en", "hi-en"] {
      let result = try Program.run(
        ["--lang", language, "--course", try Program.oneLesson()], input: script,
        environment: ["COLUMNS": "30", "LC_ALL": "C.UTF-8"])
      let tooLong = result.output.split(separator: "\n").filter { $0.count > 30 }
      #expect(tooLong.isEmpty, "\(tooLong.joined(separator: "\n"))")
    }
  }

  @Test func `an order step shows its pieces under the numbers to type, also behind a try`() throws
  {
    let result = try Program.run(
      [], input: ":go cache-order/order\n6 5 7 4 1 2 3\n:show\n",
      environment: ["LEARN_DISTROLESS_CONTENT": Program.project])
    let parts = result.output.split(separator: "    6  FROM node:24-alpine")
    #expect(parts.count == 4, "at the start, behind the try, and with :show")
    #expect(result.output.contains("In your order:\n   1  FROM node:24-alpine"))
  }

  @Test func `going back and forth in the draft is no try`() throws {
    let hints = ":hint\n:hint\n:hint\n:solution\n"
    func opens(after middle: String) throws -> Bool {
      let input = "USER 1\nUSER 2\n" + middle + hints
      let result = try Program.run(["--course", try Program.oneLesson()], input: input)
      return !result.output.contains("after 3 tries")
    }
    #expect(try !opens(after: String(repeating: ":undo\n:redo\n", count: 5)))
    #expect(try opens(after: "USER 3\n"))
  }

  @Test func `every answer that ought to pass does, whatever its style`() throws {
    for file in try Folder.onDisk("\(Program.project)/Lessons/node-distroless/alone/answers").list()
    where file.name.hasPrefix("ok-") {
      let answer = try Program.lessonFile("answers/\(file.name)")
      let result = try Program.run(
        ["--course", try Program.oneLesson()], input: ":paste\n\(answer)\n.\n")
      #expect(result.output.contains("12 of 12 points"), "\(file.name)")
    }
  }

  @Test func `a start that fails without a word is told in ours`() throws {
    let text = "FROM gcr.io/distroless/nodejs24-debian13:nonroot\nCOPY a.js /\n"
    let result = try Program.run(["check", "--lang", "en", "-"], input: text)
    #expect(result.output.contains("Start: no. Nothing says what to start."))
  }

  @Test(arguments: ["tree", "buildkit", "json"])
  func `what a file holds never steers the terminal`(format: String) throws {
    let result = try Program.run(["parse", "--format", format, "-"], input: "FOO\u{1B}[2J a\n")
    #expect(result.output.lowercased().contains("foo"))
    #expect(!(result.output + result.errors).contains("\u{1B}"))
  }

  @Test func `all commands answer in both languages`() throws {
    let commands = [
      ":help", ":help edit", ":lessons", ":go 1", ":next", ":back", ":show", ":task", ":goals",
      ":check", ":hint",
      ":hint", ":hint", ":undo", ":redo", ":reset", ":diff", ":solution", ":progress", ":where",
      ":explain",
      ":explain runs-as-root", ":edit", ":skip", ":l", ":hlep", ":go nowhere", ":lang", ":lang fr",
      "9 X", "hlep", ":paste", ".", ":run", ":layers", ":graph", ":files", ":files nowhere",
      ":files build /app", ":why", ":what", ":what layer", ":what layr", ":what xyzzy",
      ":review", ":watch", ":open", ":open /nowhere/Dockerfile", ":save", ":play", ":check",
      "FROM scratch", ":save", ":next", ":plain on", ":layers", ":graph", ":plain off",
      ":plain maybe", ":go 1/99", ":goals",
    ]
    for language in ["en", "hi-en"] {
      let result = try Program.run(
        ["--lang", language, "--course", try Program.oneLesson()],
        input: commands.joined(separator: "\n") + "\n")
      #expect(result.code == 1, "the lesson is not passed")
      // A key without words would be shown as the key.
      for domain in ["shell.", "grade.", "rule.", "start.unknown"] {
        #expect(!result.output.contains(" \(domain)"), "\(language): \(domain)")
      }
    }
  }

  @Test func `a script ends with the lesson's verdict`() throws {
    let solution = try String(
      decoding: Disk.read(
        "\(Program.project)/Lessons/node-distroless/alone/solution/Dockerfile", limit: 9999),
      as: UTF8.self)
    let result = try Program.run(
      ["--course", try Program.oneLesson()], input: ":paste\n\(solution)\n.\n:layers\n:graph\n")
    #expect(result.code == 0)
    #expect(result.output.contains("from `build`") || result.output.contains("build /app"))
    #expect(result.output.contains("gcr.io/distroless/nodejs24-debian13"))
  }

  @Test func `a script that only looks ends well`() throws {
    let result = try Program.run(
      ["--course", try Program.oneLesson()], input: ":help\n:task\n:quit\n")
    #expect(result.code == 0)
  }

  @Test func `without pictures all is said in words`() throws {
    let result = try Program.run(
      ["--plain", "--course", try Program.oneLesson()],
      input: "1 FROM node:24 AS build\nFROM gcr.io/distroless/nodejs24-debian13\n"
        + "COPY --from=build /app /app\n:layers\n:graph\n")
    for sign in ["█", "┌", "│", "◀"] { #expect(!result.output.contains(sign), "\(sign)") }
    #expect(result.output.contains("Stage 0, `build`, starts from `node:24`."))
    #expect(result.output.contains("`/app` from `build` to `/app`"))
  }

  @Test func `a home that cannot be written is told, and the lesson goes on`() throws {
    let result = try Program.run(
      ["--course", try Program.oneLesson()], input: "1 FROM node:24 AS build\n:edit\n",
      home: "/proc/nothing")
    #expect(result.code == 1)
    #expect(result.output.contains("The progress of this session is not saved."))
    #expect(result.output.contains("FROM node:24 AS build"))
    #expect(result.output.contains("There is no draft file"))
  }

  @Test func `hostile text in a draft never reaches the terminal raw`() throws {
    let result = try Program.run(
      ["--course", try Program.oneLesson()],
      input: "RUN echo \u{1B}]0;owned\u{07}\u{1B}[2J \u{202E}x\nUSER \u{0}a\n")
    #expect(!result.output.contains("\u{1B}"))
    #expect(!result.output.contains("\u{202E}"))
    #expect(result.output.contains("^[]0;owned^G"))
  }

  @Test func `files of the app are shown, and names near by are offered`() throws {
    let course = try Program.oneLesson()
    let result = try Program.run(
      ["--course", course],
      input: ":show package.json\n:show pakage.json\n:show ../lesson.yaml\n:show src\n")
    #expect(result.output.contains("   1  {\n"))
    #expect(result.output.contains("\"build\": \"tsc\""))
    #expect(result.output.contains("Did you mean `package.json`?"))
    #expect(!result.output.contains("teaches:"))
    #expect(result.output.contains("`src/` is a folder. It contains: `src/server.ts`"))
    #expect(result.output.contains("Files:\n  `.dockerignore`, `package-lock.json`"))
  }

  // MARK: Courses

  @Test func `a course that is broken is told with file and line`() throws {
    let folder = Scratch.folder()
    try Disk.write(
      Array("format: 1\nid: c\nlessons: [a]\n\tx: 1\n".utf8), to: "\(folder)/course.yaml")
    let result = try Program.run(["--course", folder, "--lang", "hi-en"])
    #expect(result.code == 2)
    #expect(result.errors.contains("course.yaml:4"))
    #expect(result.errors.contains("tab"))
  }

  @Test func `a broken lesson is passed over, a missing translation falls back`() throws {
    let folder = Scratch.folder()
    for path in ["broken", "good/start", "good/solution"] {
      try Disk.makeFolder("\(folder)/\(path)")
    }
    let files = [
      "course.yaml": "format: 1\nid: c\nlanguages: [en, hi-en]\nlessons: [broken, good]\n",
      "broken/lesson.yaml": "kind: [",
      "good/lesson.yaml":
        "format: 1\nid: good\nkind: fix\ngoals:\n  - id: two\n    check: { stages: 2 }\n",
      "good/text.en.md":
        "# Only English\n\n## task\nDo it.\n\n## goal two\nTwo.\n\n## after\nDone.\n",
      "good/start/Dockerfile": "FROM scratch\n",
      "good/solution/Dockerfile": "FROM scratch\nFROM scratch\n",
    ]
    for (path, text) in files { try Disk.write(Array(text.utf8), to: "\(folder)/\(path)") }
    let result = try Program.run(["--course", folder, "--lang", "hi-en"], input: "FROM scratch\n")
    #expect(result.code == 0)
    #expect(result.output.contains("`broken` khul nahi raha"))
    #expect(result.output.contains("Only English"))
    #expect(result.output.contains("iska Hinglish abhi nahi hai"))
    #expect(result.output.contains("Points: 1 me se 1"))
    let check = try Program.run(["lesson", "check", folder])
    #expect(check.code == 1)
    #expect(check.output.contains("text.hi-en.md"))
    #expect(check.output.contains("broken/lesson.yaml:1"))
  }
}

/// `check`, `parse` and `explain`, whose output and exit codes scripts rely on.
@Suite struct CommandTests {
  @Test func `check prints findings with line, caret, why and next`() throws {
    let folder = Scratch.folder()
    try Disk.write(
      Array("FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"node\", \"a.js\"]\n".utf8),
      to: "\(folder)/Dockerfile")
    let result = try Program.run(["check"], folder: folder)
    #expect(result.code == 1)
    #expect(result.output.contains("Dockerfile:2:7: error: `CMD` begins with `node`"))
    #expect(result.output.contains("  2 │ CMD [\"node\", \"a.js\"]"))
    #expect(result.output.contains("    │       ^^^^"))
    #expect(result.output.contains("Remove `node`"))
    #expect(result.output.contains("Start: no. `Error: Cannot find module '/node'`"))
    let hinglish = try Program.run(["check", "--lang", "hi-en"], folder: folder)
    #expect(hinglish.output.contains("`CMD` ka pehla word `node` hai"))
    #expect(hinglish.output.contains("entrypoint-repeated"), "rule names never follow the language")
  }

  @Test func `check writes JSON in its schema`() throws {
    let input = "FROM node:24 AS build\nFROM scratch\nCMD /x\n"
    let result = try Program.run(["check", "--format", "json", "-"], input: input)
    #expect(result.code == 1)
    for text in [
      "\"schema\" : \"learn-distroless/check/1\"", "\"path\" : \"-\"",
      "\"rule\" : \"shell-form-without-shell\"",
      "\"severity\" : \"error\"", "\"certainty\" : \"provable\"",
      "\"buildkit/JSONArgsRecommended\"",
      "\"verdict\" : \"fails\"", "\"reason\" : \"shell-missing\"", "\"shipped\" : false",
      "\"fixes\"",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
  }

  @Test func `exit codes say clean, findings, cannot read`() throws {
    let clean = "FROM scratch\nUSER 65532\nCOPY x /x\nCMD [\"/x\"]\n"
    #expect(try Program.run(["check", "-"], input: clean).code == 0)
    #expect(try Program.run(["check", "-"], input: "FROM node:18\nUSER 1\n").code == 1)
    #expect(
      try Program.run(["check", "--fail-on", "error", "-"], input: "FROM node:18\nUSER 1\n").code
        == 0)
    #expect(try Program.run(["check", "/no/such/file"]).code == 2)
    let empty = Scratch.folder()
    #expect(try Program.run(["check", empty]).code == 2)
    #expect(try Program.run(["check", "--context", "/no/such", "-"], input: clean).code == 2)
    #expect(try Program.run(["check", "--no-such-flag"]).code == 2)
    #expect(try Program.run(["check", "-"], input: "").code == 1)
    #expect(try Program.run(["explain", "runs-as-root"]).code == 0)
    #expect(try Program.run(["explain", "runs-as-rot"]).code == 2)
    #expect(try Program.run(["--lang", "tlh", "check", "-"], input: clean).code == 2)
  }

  @Test func `bad files are told in the chosen language`() throws {
    let folder = Scratch.folder()
    try Disk.write([0x46, 0xFF, 0xFE, 0x0A], to: "\(folder)/latin1")
    let result = try Program.run(["check", "--lang", "hi-en", "\(folder)/latin1", "\(folder)/none"])
    #expect(result.code == 2)
    #expect(result.errors.contains("UTF-8 nahi hai"))
    #expect(result.errors.contains("aisi koi file nahi hai"))
    #expect(result.output.isEmpty)
  }

  @Test func `with a context it knows what is there`() throws {
    let folder = Scratch.folder()
    try Disk.write(Array("x".utf8), to: "\(folder)/app.js")
    let text =
      "FROM gcr.io/distroless/nodejs24-debian13:nonroot\nCOPY app.js /app.js\nCMD [\"/app.js\"]\n"
    let good = try Program.run(["check", "--context", folder, "-"], input: text)
    #expect(good.code == 0)
    #expect(good.output.contains("Start: yes"))
    let bad = try Program.run(
      ["check", "--context", folder, "-"],
      input: "FROM scratch\nUSER 1\nCOPY nothing /x\nCMD [\"/x\"]\n")
    #expect(bad.code == 1)
    #expect(bad.output.contains("copied-path-missing"))
  }

  @Test func `parse prints the tree in three forms`() throws {
    let text = "FROM a AS b\nCOPY --from=x [\"c d\", \"e\"]\nENV k=v\n"
    let dump = try Program.run(["parse", "--format", "buildkit", "-"], input: text)
    #expect(dump.code == 0)
    #expect(
      dump.output
        == "(from \"a\" \"AS\" \"b\")\n(copy [\"--from=x\"] \"c d\" \"e\")\n(env \"k\" \"v\" \"=\")\n"
    )
    let tree = try Program.run(["parse", "--format", "tree", "-"], input: text)
    #expect(tree.output.contains("2:1-2:27 COPY exec"))
    let json = try Program.run(["parse", "--format", "json", "-"], input: "FORM a\n")
    #expect(json.code == 1)
    #expect(json.output.contains("\"schema\": \"learn-distroless/parse/1\""))
    #expect(json.output.contains("unknown instruction: FORM (did you mean FROM?)"))
  }

  @Test func `simulate plays a build, and its exit code is the verdict`() throws {
    let folder = Scratch.folder()
    try Disk.write(Array("x".utf8), to: "\(folder)/a.txt")
    func run(_ text: String, _ options: String...) throws -> (code: Int32, output: String) {
      let result = try Program.run(
        ["--lang", "en", "simulate", "-", "--context", folder] + options, input: text)
      return (result.code, result.output)
    }
    let fails = try run("FROM scratch AS s\nCOPY a.txt /x\nCMD echo hi\n")
    #expect(fails.code == 1)
    #expect(fails.output.contains("[s 2/2] COPY a.txt /x"))
    #expect(fails.output.contains("stat /bin/sh: no such file or directory"))
    let missing = try run("FROM scratch\nCOPY b.txt /\n", "--format", "json")
    #expect(missing.code == 1)
    #expect(missing.output.contains("\"status\" : \"fails\""))
    #expect(missing.output.contains("\"learn-distroless/simulate/1\""))
    #expect(try run("FROM me/base\nCMD [\"x\"]\n").code == 3)
    #expect(try run("FROM cgr.dev/chainguard/nginx:latest\nCOPY a.txt /srv/\n").code == 0)
    #expect(try run("FROM scratch\n", "--target", "no").code == 2)
    #expect(try run("FROM scratch\n", "--platform", "amd64").code == 2)
    let cached = try run("FROM debian:13\nWORKDIR /a\nCOPY a.txt .\n", "--changed", "a.txt")
    #expect(cached.output.contains("CACHED [stage-0 2/3] WORKDIR /a"))
    #expect(!cached.output.contains("CACHED [stage-0 3/3]"))
  }

  @Test func `many files are read, and one that is missing among them is told`() throws {
    let folder = Scratch.folder()
    let names = (1...60).map { "\(folder)/\($0).Dockerfile" }
    for name in names { try Disk.write(Array("FROM a\n".utf8), to: name) }
    let all = try Program.run(["parse", "--format", "buildkit"] + names)
    #expect(all.code == 0)
    #expect(all.output == String(repeating: "(from \"a\")\n", count: 60))
    let missing = try Program.run(["--lang", "en", "parse", "-q"] + names + ["nowhere"])
    #expect(missing.code == 2)
    #expect(missing.errors.contains("nowhere"))
  }

  @Test func `the content is found from any folder, and its absence is told`() throws {
    #expect(try Program.run(["explain", "runs-as-root"], folder: "/tmp").code == 0)
    let result = try Program.run(["--content", "/tmp", "explain", "runs-as-root"])
    #expect(result.code == 2)
    #expect(result.errors.contains("--content"))
  }
}
