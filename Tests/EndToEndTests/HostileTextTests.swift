import Folders
import TestScratch
import Testing

/// What stands in files, and how files are called, never reaches a terminal as it is: escape sequences,
/// controls, marks that turn the direction of writing, NUL.
@Suite struct HostileTextTests {
  /// Clears the screen, sets the title, rings, turns the direction, and is no UTF-8 at the end.
  private static let text = "\u{1B}[2J\u{1B}]0;owned\u{07}\u{202E}\u{2066}\u{9B}31m"

  private static let dockerfile = """
    # syntax=\(text)
    # check=skip=\(text)
    # learn-distroless ignore=\(text) why
    FROM gcr.io/\(text)/x AS s\(text)
    ARG A\(text)=\(text)
    ENV B=\(text) \(text)
    \(text) unknown
    RUN curl \(text) | sh && apt-get install \(text) && ./\(text)
    RUN <<\(text)
    COPY --from=nobody\(text) \(text) /x/\(text)
    COPY \(text) missing\(text) /x/
    COPY --\(text)=1 a b
    USER \(text)
    EXPOSE \(text)
    STOPSIGNAL \(text)
    HEALTHCHECK --\(text)=1 CMD x
    CMD ["\(text)", '\(text)']

    """

  /// A folder with a Dockerfile, a context and a configuration that are all hostile.
  ///
  /// A file that is no UTF-8 is refused by most commands, so they get one that is read too.
  private static func folder(isUTF8: Bool = true) throws -> String {
    let folder = Scratch.folder()
    let end: [UInt8] = isUTF8 ? [0x00, 0x0A] : [0x00, 0xFF, 0x0A]
    try Disk.write(Array(dockerfile.utf8) + end, to: "\(folder)/Dockerfile")
    try Disk.write(Array("{\"name\": \"\(text)\"}".utf8), to: "\(folder)/package.json")
    try Disk.write(Array("x".utf8), to: "\(folder)/\(text)")
    try Disk.write(Array("!\(text)\n".utf8), to: "\(folder)/.dockerignore")
    return folder
  }

  private func expectHarmless(_ result: Program.Result, _ about: String) {
    let all = result.output + result.errors
    #expect(!all.isEmpty, "\(about) says nothing")
    let bad = all.unicodeScalars.filter { scalar in
      // CSV ends its lines with CR LF. Source: RFC 4180.
      scalar.value < 0x20 && scalar != "\n" && !(scalar == "\r" && about.hasSuffix("csv"))
        || 0x7F...0x9F ~= scalar.value
        || "\u{202E}\u{2066}".unicodeScalars.contains(scalar)
    }
    #expect(bad.isEmpty, "\(about): \(bad.map { $0.value })")
    #expect(result.code <= 3, "\(about) ended with \(result.code)")
  }

  @Test(arguments: ["en", "hi-en"], [true, false])
  func `no command on Dockerfiles prints what they hold`(language: String, isUTF8: Bool) throws {
    let folder = try Self.folder(isUTF8: isUTF8)
    let file = "\(folder)/Dockerfile"
    let commands = [
      ["check", file, "--all", "--context", folder], ["check", file, "--format", "github"],
      ["check", file, "--format", "json"], ["check", file, "--format", "sarif"],
      ["check", "\(folder)/\(Self.text)"],
      ["check", file, "--select", Self.text], ["check", file, "--target", Self.text],
      ["simulate", file, "--context", folder],
      ["simulate", file, "--context", folder, "--format", "json"],
      ["simulate", file, "--build-arg", "A=\(Self.text)", "--target", Self.text],
      ["parse", file], ["parse", file, "--format", "json"],
      ["parse", file, "--format", "buildkit"],
      ["explain", Self.text], ["grade", "node-distroless", file],
      ["grade", "node-distroless", folder, "--format", "csv"],
      ["grade", "node-distroless", folder, "--format", "json"], ["grade", Self.text, file],
      ["progress", "import", file], ["--lang", Self.text],
    ]
    for command in commands {
      let language = command.first == "--lang" ? [] : ["--lang", language]
      expectHarmless(try Program.run(command + language), command.joined(separator: " "))
    }
    // Nothing was passed over: the rules have looked at the file.
    let checked = try Program.run(["check", file, "--all"])
    #expect(checked.output.contains("^[[2J") == isUTF8)
    #expect((checked.output.split(separator: "\n").count > 40) == isUTF8)
  }

  @Test func `wrong usage repeats nothing as it is`() throws {
    for words in [["check", "--\(Self.text)"], ["check", "--format", Self.text], [Self.text]] {
      expectHarmless(try Program.run(words), words.joined(separator: " "))
    }
  }

  @Test func `a hostile configuration is told harmlessly`() throws {
    for text in ["select: [\"\(Self.text)\"]\n", "\(Self.text): 1\n", "fail-on: '\(Self.text)\n"] {
      let folder = try Self.folder()
      try Disk.write(Array(text.utf8), to: "\(folder)/.learn-distroless.yaml")
      expectHarmless(try Program.run(["check", "\(folder)/Dockerfile"]), text)
    }
  }

  @Test func `no tool for authors prints what lessons hold`() throws {
    let files = [
      ("course.yaml", "format: 1\nid: c\nlanguages: [en, hi-en]\nlessons: [l]\n\(Self.text): 1\n"),
      (
        "l/lesson.yaml", "format: 1\nid: l\nkind: fix\n\(Self.text): 1\ngoals: [\"\(Self.text)\"]\n"
      ),
      (
        "l/text.en.md",
        "# T\(Self.text)\n\n## task \(Self.text)\n\n`\(Self.text)` <b>\(Self.text)\n"
      ),
    ]
    for (path, text) in files {
      let course = try Program.oneLesson()
      let target = path.split(separator: "/").last.map(String.init) ?? path
      try Disk.write(
        Array(text.utf8), to: "\(course)/\(path == target ? "" : "node-distroless/")\(target)")
      for command in [
        ["lesson", "check", course], ["lesson", "test", course],
        ["lesson", "check", course, "--format", "github"],
        ["lesson", "preview", "node-distroless", "--course", course],
        ["translations", "status", "--course", course],
      ] {
        expectHarmless(try Program.run(command), command.joined(separator: " "))
      }
    }
  }

  @Test func `no command of the shell prints what an own Dockerfile holds`() throws {
    let folder = try Self.folder()
    let commands = [
      ":open \(folder)/Dockerfile", ":show", ":check", ":run", ":layers", ":files", ":graph",
      ":why",
      ":why 1", ":diff", ":goals", ":explain \(Self.text)", ":what \(Self.text)",
      ":go \(Self.text)",
      ":\(Self.text)", "3 RUN \(Self.text)", ":diff", ":hint", ":where", ":save \(Self.text)/x",
      ":open \(folder)/\(Self.text)", ":plain", ":graph", ":layers", ":set \(Self.text)",
    ]
    for language in ["en", "hi-en"] {
      let result = try Program.run(
        ["--lang", language], input: commands.joined(separator: "\n") + "\n")
      expectHarmless(result, "the shell")
      // Nothing was passed over: the file was opened, and its lines were shown, escaped.
      #expect(result.output.contains("ENV B=^[[2J"))
    }
  }

  @Test func `a line of ten megabytes is no trouble`() throws {
    let folder = Scratch.folder()
    let long = Array("FROM debian:13\nRUN echo ".utf8) + Array(repeating: 0x61, count: 10_000_000)
    try Disk.write(long + Array("\n\(Self.dockerfile)".utf8), to: "\(folder)/Dockerfile")
    for command in [["check", "\(folder)/Dockerfile"], ["simulate", "\(folder)/Dockerfile"]] {
      let result = try Program.run(command)
      expectHarmless(result, command[0])
      #expect(result.output.utf8.count < 1_000_000)
    }
  }
}
